package eu.gminarium.programme.staff;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The people who work in the partnership's offices. An office coordinator sees and changes those of the own office, a
 * head sees the own units, a county coordinator those who have applied for a training.
 */
@Singleton
public class Employees {

    private final EmployeeQueries queries;
    private final EmployeeRepository people;
    private final EmploymentRepository employments;
    private final Hiring hiring;
    private final EmployeeReaches reaches;
    private final ActivityLog activity;
    private final Clock clock;

    Employees(
            EmployeeQueries queries,
            EmployeeRepository people,
            EmploymentRepository employments,
            Hiring hiring,
            EmployeeReaches reaches,
            ActivityLog activity,
            Clock clock) {
        this.queries = queries;
        this.people = people;
        this.employments = employments;
        this.hiring = hiring;
        this.reaches = reaches;
        this.activity = activity;
        this.clock = clock;
    }

    /** The people within reach, by last and first name as the language's dictionary sorts them. */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Employee> list(EmployeeFilter filter, Locale language, long offset, int limit) {
        EmployeeReach reach = reaches.reading();
        return queries
                .page(
                        reach.every(),
                        reach.offices(),
                        reach.units(),
                        reach.people(),
                        filter.office() == null ? null : filter.office().value(),
                        filter.unit() == null ? null : filter.unit().value(),
                        today(),
                        filter.former(),
                        Folding.fold(filter.typed()),
                        language.getLanguage(),
                        offset,
                        limit)
                .stream()
                .map(EmployeeView::toEmployee)
                .toList();
    }

    /** How many people {@link #list} has on all its pages. */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public long count(EmployeeFilter filter) {
        EmployeeReach reach = reaches.reading();
        return queries.count(
                reach.every(),
                reach.offices(),
                reach.units(),
                reach.people(),
                filter.office() == null ? null : filter.office().value(),
                filter.unit() == null ? null : filter.unit().value(),
                today(),
                filter.former(),
                Folding.fold(filter.typed()));
    }

    /** @throws RecordNotFound if there is nobody, or out of reach */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Employee get(EmployeeId id) {
        return visible(id).toEmployee();
    }

    /** Where the person has worked, the last employment first. */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<EmploymentPeriod> history(EmployeeId id) {
        visible(id);
        return queries.history(id.value()).stream().map(EmployeeView::toPeriod).toList();
    }

    /**
     * @throws EmailTaken if somebody of the office has the address
     * @throws InvalidField if the unit is not the office's
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Employee add(@Valid NewEmployee input) {
        EmployeeId id = hiring.hire(List.of(input)).getFirst();
        return find(id).toEmployee();
    }

    /** Adds all of them or nobody; refuses like {@link #add}. */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public List<EmployeeId> addAll(List<@Valid NewEmployee> inputs) {
        return hiring.hire(inputs);
    }

    /**
     * @throws StaleVersion if somebody else changed the person in the meantime
     * @throws EmailTaken if somebody else of the office has the address
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Employee change(EmployeeId id, @Valid EmployeeChange input) {
        EmployeeRow row = changeable(id, input.version());
        hiring.refuseTakenEmail(find(id).officeId(), Set.of(id.value()), input.email());
        people.update(row.changed(input));
        EmploymentRow present = lastEmployment(id);
        if (!present.position().equals(input.position())) {
            employments.update(present.withPosition(input.position()));
        }
        return changed("changed", id, Map.of());
    }

    /**
     * Begins a new employment; one that still goes on ends the day before. Records keep the office of their day.
     *
     * @param version the employee's version that was read
     * @throws EmploymentOverlaps if it does not begin after the first day of the last one
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Employee employ(EmployeeId id, @Valid NewEmployment input, long version) {
        EmployeeRow row = changeable(id, version);
        hiring.requirePlace(input);
        EmploymentRow last = lastEmployment(id);
        if (!input.from().isAfter(last.validFrom())) {
            throw new EmploymentOverlaps(last.validFrom());
        }
        if (last.lastsOn(input.from())) {
            employments.update(last.endingOn(input.from().minusDays(1)));
        }
        employments.save(EmploymentRow.of(id.value(), input));
        people.update(row);
        return changed(
                "employed",
                id,
                Map.of("unit", input.unit().value(), "from", input.from().toString()));
    }

    /** @throws InvalidField if the last day lies before the first */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Employee endEmployment(EmployeeId id, @Valid EndOfEmployment input) {
        EmployeeRow row = changeable(id, input.version());
        EmploymentRow last = lastEmployment(id);
        if (input.lastDay().isBefore(last.validFrom())) {
            throw InvalidField.of("lastDay", "programme.error.ends-before-start");
        }
        employments.update(last.endingOn(input.lastDay()));
        people.update(row);
        return changed("left", id, Map.of("lastDay", input.lastDay().toString()));
    }

    private Employee changed(String action, EmployeeId id, Map<String, Object> details) {
        activity.record(action, "employee", id.value(), details);
        return find(id).toEmployee();
    }

    /** The row, locked until the transaction ends, so that the version that was compared stays the last one. */
    private EmployeeRow changeable(EmployeeId id, long version) {
        EmployeeRow row = people.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        UUID office = find(id).officeId();
        Access.current().offices(Resource.EMPLOYEE, Verb.WRITE).require(new OfficeId(office));
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private EmploymentRow lastEmployment(EmployeeId id) {
        return employments.findByEmployeeIdOrderByValidFromDesc(id.value()).getFirst();
    }

    private EmployeeView visible(EmployeeId id) {
        EmployeeView employee = find(id);
        if (!reaches.reading().contains(employee)) {
            throw new RecordNotFound();
        }
        return employee;
    }

    private EmployeeView find(EmployeeId id) {
        return queries.find(id.value()).orElseThrow(RecordNotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
