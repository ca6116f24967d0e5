package eu.gminarium.training.paper;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Whether somebody travels to a session, and so needs a travel order. The office says so; until it does, the addresses
 * are compared: a municipality's employee travels where the session's place does not name the municipality. A county has
 * its seat in a town of another name, and who is invited to a link stays where they are: both are taken not to travel.
 */
@Singleton
public class Travels {

    private static final List<String> AT_A_DISTANCE = List.of("http://", "https://", "online", "on-line", "zdalnie");

    private final TravelRepository repository;
    private final ApplicationLists applications;
    private final OfficeDirectory offices;
    private final ActivityLog activity;

    Travels(TravelRepository repository, ApplicationLists applications, OfficeDirectory offices, ActivityLog activity) {
        this.repository = repository;
        this.applications = applications;
        this.offices = offices;
        this.activity = activity;
    }

    /** Whether the applicant travels, as the office said or as the addresses say. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public boolean needed(ApplicationId id) {
        Application application = applications.get(id);
        return repository
                .findByApplicationId(id.value())
                .map(TravelRow::travels)
                .orElseGet(() -> elsewhere(application.place(), offices.get(application.office())));
    }

    /**
     * Says whether the applicant travels.
     *
     * @throws RecordNotFound unless the person coordinates the applicant's office
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public void say(ApplicationId id, boolean travels) {
        PaperReach.requireKeeper(applications.get(id));
        repository.put(id.value(), travels);
        activity.record("travel-said", "application", id.value(), Map.of("travels", travels));
    }

    static boolean elsewhere(String place, Office office) {
        String name = office.name();
        String folded = Folding.fold(place);
        if (name == null || office.kind() == OfficeKind.COUNTY) {
            return false;
        }
        boolean distant = AT_A_DISTANCE.stream().map(Folding::fold).anyMatch(folded::contains);
        return !distant && !folded.contains(Folding.fold(name));
    }
}
