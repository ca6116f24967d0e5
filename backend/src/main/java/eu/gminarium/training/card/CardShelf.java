package eu.gminarium.training.card;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.ApplicationLists;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds cards as of now, within somebody's reach. */
@Singleton
class CardShelf {

    private final CardRepository repository;
    private final ApplicationLists applications;
    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final Clock clock;

    CardShelf(
            CardRepository repository,
            ApplicationLists applications,
            EmployeeDirectory employees,
            OfficeDirectory offices,
            Clock clock) {
        this.repository = repository;
        this.applications = applications;
        this.employees = employees;
        this.offices = offices;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    ZoneId zone() {
        return Scopes.currentPartnership().zone();
    }

    /**
     * The card of an application.
     *
     * @throws RecordNotFound if it is out of reach
     * @throws CardNotDue if the person was not there, or the session is not over
     */
    CardView reached(ApplicationId id, Verb verb) {
        CardView view = repository
                .view(today(), zone().getId(), clock.instant(), id.value())
                .orElse(null);
        if (view == null) {
            applications.get(id);
            throw new CardNotDue();
        }
        if (!CardReach.of(verb, employees).covers(view)) {
            throw new RecordNotFound();
        }
        return view;
    }

    List<Card> list(CardReach reach, CardFilter filter, int limit, long offset) {
        return named(repository.reached(
                today(),
                zone().getId(),
                clock.instant(),
                reach.officeList(),
                reach.unitList(),
                reach.self(),
                filter.sessionKey(),
                filter.state(),
                limit,
                offset));
    }

    long count(CardReach reach, CardFilter filter) {
        return repository.countReached(
                today(),
                zone().getId(),
                clock.instant(),
                reach.officeList(),
                reach.unitList(),
                reach.self(),
                filter.sessionKey(),
                filter.state());
    }

    Card named(CardView view) {
        return named(List.of(view)).getFirst();
    }

    private List<Card> named(List<CardView> views) {
        Map<OfficeId, Office> known = views.isEmpty() ? Map.of() : offices.byId();
        return views.stream()
                .map(view -> {
                    @Nullable Office office = known.get(new OfficeId(view.officeId()));
                    return view.toCard(office == null ? "" : office.displayName());
                })
                .toList();
    }
}
