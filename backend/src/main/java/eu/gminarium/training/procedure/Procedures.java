package eu.gminarium.training.procedure;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each office's procedure: coordinators of the office and of the partnership set it. */
@Singleton
public class Procedures {

    private final ProcedureRepository repository;
    private final DeputyRepository deputies;
    private final ProcedureRules rules;
    private final RunningApplications applications;
    private final OfficeDirectory offices;
    private final EmployeeDirectory employees;
    private final ActivityLog activity;
    private final Clock clock;

    Procedures(
            ProcedureRepository repository,
            DeputyRepository deputies,
            ProcedureRules rules,
            RunningApplications applications,
            OfficeDirectory offices,
            EmployeeDirectory employees,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.deputies = deputies;
        this.rules = rules;
        this.applications = applications;
        this.offices = offices;
        this.employees = employees;
        this.activity = activity;
        this.clock = clock;
    }

    /** The procedures of all offices within reach, by office name; offices that have set nothing have the usual one. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PROCEDURE, verb = Verb.READ)
    public List<OfficeProcedure> list() {
        var reach = Access.current().offices(Resource.PROCEDURE, Verb.READ);
        Map<OfficeId, OfficeRules> set =
                rules.all().stream().collect(Collectors.toMap(OfficeRules::office, Function.identity()));
        return offices.all().stream()
                .filter(office -> reach.contains(office.id()))
                .sorted(Comparator.comparing(Office::displayName))
                .map(office -> named(set.getOrDefault(office.id(), OfficeRules.usual(office.id())), office))
                .toList();
    }

    /** @throws RecordNotFound if the office is out of reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PROCEDURE, verb = Verb.READ)
    public OfficeProcedure get(OfficeId office) {
        Access.current().offices(Resource.PROCEDURE, Verb.READ).require(office);
        return named(rules.of(office), offices.get(office));
    }

    /**
     * Sets the procedure. Applications that wait for a step which the office no longer has go on in the same transaction.
     *
     * @throws RecordNotFound if the office is out of reach
     * @throws InvalidField if somebody named does not work in the office, or days are half given or the wrong way round
     * @throws StaleVersion if somebody else changed it since it was read
     */
    @Transactional
    @Permission(resource = Resource.PROCEDURE, verb = Verb.WRITE)
    public OfficeProcedure change(OfficeId office, @Valid ProcedureChange change) {
        Access.current().offices(Resource.PROCEDURE, Verb.WRITE).require(office);
        offices.get(office);
        requirePeople(office, change);
        requireDeputies(change.deputies());
        Long read = change.version();
        long version = read == null ? rules.of(office).version() : read;
        if (repository.put(
                        office.value(),
                        change.endorsement(),
                        change.endorsement() ? key(change.endorser()) : null,
                        change.approval(),
                        change.approval() ? key(change.approver()) : null,
                        version)
                == 0) {
            throw new StaleVersion();
        }
        deputies.deleteByOfficeId(office.value());
        deputies.saveAll(change.deputies().stream()
                .map(deputy -> DeputyRow.of(office, deputy))
                .toList());
        activity.record("procedure-set", "office", office.value(), details(change));
        applications.procedureChanged(office);
        return get(office);
    }

    private void requirePeople(OfficeId office, ProcedureChange change) {
        requirePerson(office, change.endorser(), "endorserId");
        requirePerson(office, change.approver(), "approverId");
        for (Deputy deputy : change.deputies()) {
            requirePerson(office, deputy.employee(), "deputies.employeeId");
            requirePerson(office, deputy.deputy(), "deputies.deputyId");
        }
    }

    private void requirePerson(OfficeId office, @Nullable EmployeeId person, String field) {
        if (person == null) {
            return;
        }
        boolean here = employees
                .employment(person, today())
                .map(Employment::office)
                .filter(office::equals)
                .isPresent();
        if (!here) {
            throw InvalidField.of(field, "procedure.error.person");
        }
    }

    private static void requireDeputies(List<Deputy> deputies) {
        Set<List<Object>> seen = new HashSet<>();
        for (Deputy deputy : deputies) {
            LocalDate from = deputy.from();
            LocalDate to = deputy.to();
            if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
                throw InvalidField.of("deputies.to", "procedure.error.days");
            }
            if (deputy.employee().equals(deputy.deputy())) {
                throw InvalidField.of("deputies.deputyId", "procedure.error.own-deputy");
            }
            if (!seen.add(List.of(deputy.step(), deputy.employee(), deputy.deputy(), from == null ? "" : from))) {
                throw InvalidField.of("deputies.deputyId", "procedure.error.deputy-twice");
            }
        }
    }

    private OfficeProcedure named(OfficeRules of, Office office) {
        Set<EmployeeId> people = Stream.concat(
                        Stream.of(of.endorser(), of.approver()),
                        of.deputies().stream().flatMap(deputy -> Stream.of(deputy.employee(), deputy.deputy())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<EmployeeId, String> names = employees.employments(people, today()).values().stream()
                .collect(Collectors.toMap(Employment::employee, Employment::fullName));
        return new OfficeProcedure(of, office.displayName(), names);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    private static @Nullable UUID key(@Nullable EmployeeId person) {
        return person == null ? null : person.value();
    }

    private static Map<String, Object> details(ProcedureChange change) {
        return Map.of(
                "endorsement", change.endorsement(),
                "endorser", Objects.toString(key(change.endorser()), ""),
                "approval", change.approval(),
                "approver", Objects.toString(key(change.approver()), ""),
                "deputies", change.deputies().size());
    }
}
