package eu.gminarium.training.application;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads applications: own ones, those of the units one heads, of one's office, or all, as the roles say. */
@Singleton
public class ApplicationLists {

    /** More than anybody decides in a sitting. */
    private static final int INBOX_LIMIT = 500;

    private final ApplicationRepository repository;
    private final StepRepository steps;
    private final Sights sights;
    private final SeatPlans plans;
    private final OfficeDirectory offices;

    ApplicationLists(
            ApplicationRepository repository,
            StepRepository steps,
            Sights sights,
            SeatPlans plans,
            OfficeDirectory offices) {
        this.repository = repository;
        this.steps = steps;
        this.sights = sights;
        this.plans = plans;
        this.offices = offices;
    }

    /** One page of those within reach, newest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Application> list(ApplicationFilter filter, int limit, long offset) {
        return read(sights.reading(), filter, limit, offset);
    }

    /** How many are within reach. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public long count(ApplicationFilter filter) {
        Sight sight = sights.reading();
        return repository.countReached(
                sight.every(),
                sight.officeList(),
                sight.unitList(),
                sight.peopleList(),
                filter.sessionKey(),
                filter.status());
    }

    /** The signed-in person's own, the latest session first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Application> mine() {
        EmployeeId self = Access.current().employee();
        return self == null ? List.of() : applications(repository.ofEmployee(self.value()));
    }

    /** Those that wait for the signed-in person's endorsement or approval, the oldest first; never their own. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Application> inbox() {
        return Stream.concat(
                        waiting(ProcedureStep.ENDORSEMENT, ApplicationStatus.SUBMITTED),
                        waiting(ProcedureStep.APPROVAL, ApplicationStatus.ENDORSED))
                .sorted(Comparator.comparing(Application::submittedOn)
                        .thenComparing(application -> application.id().value()))
                .toList();
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public Application get(ApplicationId id) {
        ApplicationView view = repository.view(id.value()).orElseThrow(RecordNotFound::new);
        if (!sights.reads(view.officeId(), view.unitId(), view.employeeId())) {
            throw new RecordNotFound();
        }
        return view.toApplication();
    }

    /** The application's steps in their order. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<ApplicationStep> steps(ApplicationId id) {
        get(id);
        return steps.findByApplicationIdOrderByNumber(id.value()).stream()
                .map(StepRow::toStep)
                .toList();
    }

    /**
     * Place offers that the signed-in person can answer, the first to expire first: their own, and those of the offices that
     * they coordinate, whose people may have no account.
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public List<Application> offers() {
        Access access = Access.current();
        Set<EmployeeId> self = Stream.ofNullable(access.employee()).collect(Collectors.toSet());
        Sight sight = Sight.of(Sights.coordinated(access), Set.of(), self);
        return read(sight, new ApplicationFilter(null, ApplicationStatus.OFFERED), INBOX_LIMIT, 0).stream()
                .sorted(Comparator.comparing(
                        Application::offerExpiresAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Places of a session by office: numbers, so everybody who sees the session may see them. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<OfficeSeats> seats(SessionId session) {
        Map<OfficeId, Office> known = offices.byId();
        Map<OfficeId, Integer> reserved = reserved(session);
        Map<OfficeId, SeatsView> counted = repository.seats(session.value()).stream()
                .collect(Collectors.toMap(row -> new OfficeId(row.officeId()), Function.identity()));
        return Stream.concat(counted.keySet().stream(), reserved.keySet().stream())
                .distinct()
                .map(office -> seats(
                        office,
                        Objects.requireNonNull(known.get(office)).displayName(),
                        reserved.getOrDefault(office, 0),
                        counted.getOrDefault(office, new SeatsView(office.value(), 0, 0, 0))))
                .toList();
    }

    private Map<OfficeId, Integer> reserved(SessionId session) {
        SeatPlan plan = plans.of(session);
        return plan.released()
                ? Map.of()
                : plan.reserved().stream().collect(Collectors.toMap(ReservedSeats::office, ReservedSeats::seats));
    }

    private static OfficeSeats seats(OfficeId office, String name, int reserved, SeatsView counted) {
        return new OfficeSeats(office, name, reserved, counted.enrolled(), counted.offered(), counted.waitlisted());
    }

    private Stream<Application> waiting(ProcedureStep step, ApplicationStatus status) {
        Access access = Access.current();
        if (!access.may(Resource.APPLICATION, step.verb())) {
            return Stream.empty();
        }
        ApplicationFilter filter = new ApplicationFilter(null, status);
        return read(sights.deciding(step), filter, INBOX_LIMIT, 0).stream()
                .filter(application -> !application.employee().equals(access.employee()));
    }

    private List<Application> read(Sight sight, ApplicationFilter filter, int limit, long offset) {
        return applications(repository.reached(
                sight.every(),
                sight.officeList(),
                sight.unitList(),
                sight.peopleList(),
                filter.sessionKey(),
                filter.status(),
                limit,
                offset));
    }

    private static List<Application> applications(List<ApplicationView> views) {
        return views.stream().map(ApplicationView::toApplication).toList();
    }
}
