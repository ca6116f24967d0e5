package eu.gminarium.ui.register;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.register.RegisterChoices;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one can choose to narrow the register. */
@Prototype
final class FilterChoices {

    private final TrainingRegister register;
    private final Offices offices;
    private final Units units;
    private final Topics topics;
    private final Programmes programmes;

    FilterChoices(TrainingRegister register, Offices offices, Units units, Topics topics, Programmes programmes) {
        this.register = register;
        this.offices = offices;
        this.units = units;
        this.topics = topics;
        this.programmes = programmes;
    }

    /** The offices whose rows may be here: all for the coordinator, for everybody else those of the roles. */
    List<Office> offices() {
        Access access = Access.current();
        boolean every = access.reach(Resource.TRAINING_REGISTER, Verb.READ) == Reach.ALL;
        return offices.list().stream()
                .map(OfficeSummary::office)
                .filter(office -> every
                        || access.grants().stream()
                                .anyMatch(grant -> office.id().equals(grant.office())))
                .toList();
    }

    /** The units of the office, or of the only one. */
    List<Unit> units(@Nullable OfficeId chosen, List<Office> reached) {
        if (chosen != null) {
            return reached.stream().anyMatch(office -> office.id().equals(chosen)) ? units.of(chosen) : List.of();
        }
        return reached.size() == 1 ? units.of(reached.getFirst().id()) : List.of();
    }

    List<Topic> topics() {
        return topics.list();
    }

    List<Programme> programmes() {
        return programmes.list();
    }

    RegisterChoices inTheRegister() {
        return register.choices(Texts.locale());
    }
}
