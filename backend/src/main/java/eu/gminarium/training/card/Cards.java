package eu.gminarium.training.card;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.PaperStep;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Participation cards: people fill in their own, their office coordinator enters what was signed on paper. */
@Singleton
public class Cards {

    private static final int MOST_OF_ONE_PERSON = 500;

    private final CardRepository repository;
    private final CardShelf shelf;
    private final EmployeeDirectory employees;
    private final ActivityLog activity;
    private final Clock clock;

    Cards(CardRepository repository, CardShelf shelf, EmployeeDirectory employees, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.shelf = shelf;
        this.employees = employees;
        this.activity = activity;
        this.clock = clock;
    }

    /** The signed-in person's own, filled in or not, the latest training first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    public List<Card> mine() {
        EmployeeId self = Access.current().employee();
        return self == null
                ? List.of()
                : shelf.list(new CardReach(Set.of(), Set.of(), self.value()), CardFilter.ALL, MOST_OF_ONE_PERSON, 0);
    }

    /** One page of those within reach, the latest training first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    public List<Card> list(CardFilter filter, int limit, long offset) {
        return shelf.list(CardReach.of(Verb.READ, employees), filter, limit, offset);
    }

    /** How many are within reach. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    public long count(CardFilter filter) {
        return shelf.count(CardReach.of(Verb.READ, employees), filter);
    }

    /**
     * The card of an application.
     *
     * @throws RecordNotFound if it is out of reach
     * @throws CardNotDue if the person was not there, or the session is not over
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CARD, verb = Verb.READ)
    public Card get(ApplicationId id) {
        return shelf.named(shelf.reached(id, Verb.READ));
    }

    /**
     * Fills in a card, which nobody changes afterwards.
     *
     * @throws CardNotDue if the person was not there, or the session is not over
     * @throws CardFilled if it is filled in already
     */
    @Transactional
    @Permission(resource = Resource.CARD, verb = Verb.WRITE)
    public Card fill(ApplicationId id, @Valid NewCard input) {
        CardView view = shelf.reached(id, Verb.WRITE);
        PaperStep paper = input.paper();
        if (paper == null) {
            requireOwn(view);
            requireEvery(input.ratings());
        } else {
            requirePaper(view, paper);
            if (input.ratings().none()) {
                throw InvalidField.of("ratings", "after.error.no-rating");
            }
        }
        if (add(id, input) == 0) {
            throw new CardFilled();
        }
        activity.record("card-filled", "application", id.value(), Map.of("paper", paper != null));
        return get(id);
    }

    private int add(ApplicationId id, NewCard input) {
        Ratings ratings = input.ratings();
        PaperStep paper = input.paper();
        return repository.add(
                Ids.timeOrdered(),
                id.value(),
                ratings.content(),
                ratings.trainer(),
                ratings.organisation(),
                ratings.usefulness(),
                stripped(input.changeAtWork()),
                stripped(input.comment()),
                clock.instant(),
                Access.current().account().value(),
                paper == null ? null : paper.signatory().value(),
                paper == null ? null : paper.signedOn());
    }

    private static void requireOwn(CardView view) {
        EmployeeId self = Access.current().employee();
        if (self == null || !self.value().equals(view.employeeId())) {
            throw InvalidField.of("paper", "after.error.paper-needed");
        }
    }

    private static void requireEvery(Ratings ratings) {
        if (ratings.content() == null) {
            throw InvalidField.of("ratings.content", "validation.NotNull");
        } else if (ratings.trainer() == null) {
            throw InvalidField.of("ratings.trainer", "validation.NotNull");
        } else if (ratings.organisation() == null) {
            throw InvalidField.of("ratings.organisation", "validation.NotNull");
        } else if (ratings.usefulness() == null) {
            throw InvalidField.of("ratings.usefulness", "validation.NotNull");
        }
    }

    private void requirePaper(CardView view, PaperStep paper) {
        if (!Access.current().offices(Resource.CARD, Verb.WRITE).contains(new OfficeId(view.officeId()))) {
            throw InvalidField.of("paper", "training.error.paper-role");
        }
        if (!paper.signatory().value().equals(view.employeeId())) {
            throw InvalidField.of("paper.signatoryId", "after.error.signatory-participant");
        }
        LocalDate day = paper.signedOn();
        if (day.isAfter(shelf.today()) || day.isBefore(view.lastDay())) {
            throw InvalidField.of("paper.signedOn", "after.error.card-day", view.lastDay());
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
