package eu.gminarium.training.minimum;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.reach.StaffReach;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far people are with the minimum plans that are on, from attendance: only what was recorded as present counts, an
 * excused absence does not. Office coordinators see their office, heads their units, everybody themselves; whoever sees
 * the whole partnership sees numbers by office.
 */
@Singleton
public class Progress {

    private final MinimumPlans plans;
    private final MinimumPlanRepository repository;
    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final Clock clock;

    Progress(
            MinimumPlans plans,
            MinimumPlanRepository repository,
            EmployeeDirectory employees,
            OfficeDirectory offices,
            Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.employees = employees;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The people within reach whose position the plan counts, by name, whoever is furthest from the minimum first.
     *
     * @throws PlanOff if nobody checked the plan, or it is not in force today
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<PersonProgress> people(MinimumPlanId id) {
        StaffReach reach = StaffReach.of(Resource.MINIMUM, Verb.READ, employees);
        return of(on(id), staff(false, reach.officeList(), reach.unitList(), reach.self()));
    }

    /**
     * Numbers by office: of all offices for whoever sees the partnership, else of those within reach.
     *
     * @throws PlanOff if nobody checked the plan, or it is not in force today
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<OfficeProgress> byOffice(MinimumPlanId id) {
        StaffReach reach = StaffReach.of(Resource.MINIMUM, Verb.READ, employees);
        MinimumPlan plan = on(id);
        Map<OfficeId, List<PersonProgress>> byOffice =
                of(plan, staff(reach.every(), reach.officeList(), List.of(StaffReach.NOBODY), StaffReach.NOBODY))
                        .stream()
                        .collect(Collectors.groupingBy(PersonProgress::office));
        return byOffice.entrySet().stream()
                .map(entry -> new OfficeProgress(
                        entry.getKey(),
                        entry.getValue().getFirst().officeName(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .filter(PersonProgress::fulfilled)
                                .count()))
                .sorted(Comparator.comparing(OfficeProgress::officeName))
                .toList();
    }

    /** The signed-in person's own, of every plan that is on and counts them. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<PersonProgress> mine() {
        UUID self = StaffReach.of(Resource.MINIMUM, Verb.READ, employees).self();
        List<UUID> nobody = List.of(StaffReach.NOBODY);
        return plans.all().stream()
                .filter(plan -> plan.onAt(today()))
                .flatMap(plan -> of(plan, staff(false, nobody, nobody, self)).stream())
                .toList();
    }

    private MinimumPlan on(MinimumPlanId id) {
        MinimumPlan plan = plans.get(id);
        if (!plan.onAt(today())) {
            throw new PlanOff();
        }
        return plan;
    }

    private List<StaffView> staff(boolean every, List<UUID> offices, List<UUID> units, UUID self) {
        return repository.staff(today(), every, offices, units, self);
    }

    private List<PersonProgress> of(MinimumPlan plan, List<StaffView> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        LocalDate from = plan.periodStart(today);
        List<String> topics = plan.topics().isEmpty() ? List.of("") : plan.topics();
        Map<UUID, Double> attended = repository
                .attended(from, today, plan.topics().isEmpty(), topics)
                .stream()
                .collect(Collectors.groupingBy(
                        AttendedDay::employeeId, Collectors.summingDouble(day -> amount(plan, day))));
        Map<OfficeId, Office> known = offices.byId();
        Set<String> words = plan.positions().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        return staff.stream()
                .filter(person -> counts(words, person.position()))
                .map(person -> new PersonProgress(
                        plan,
                        new EmployeeId(person.employeeId()),
                        person.firstName() + " " + person.lastName(),
                        new OfficeId(person.officeId()),
                        name(known, person.officeId()),
                        person.unitSymbol(),
                        person.position(),
                        from,
                        today,
                        attended.getOrDefault(person.employeeId(), 0.0)))
                .sorted(Comparator.comparing(PersonProgress::share)
                        .thenComparing(PersonProgress::employeeName)
                        .thenComparing(progress -> progress.employee().value()))
                .toList();
    }

    /** What a day attended is worth: its hours, or the part of a day that they make, never more than one day. */
    private static double amount(MinimumPlan plan, AttendedDay day) {
        if (plan.measure() == Measure.HOURS) {
            return day.hours();
        }
        Integer whole = plan.dayHours();
        return whole == null ? 1 : Math.min(1, (double) day.hours() / whole);
    }

    private static boolean counts(Set<String> words, String position) {
        return words.isEmpty()
                || Stream.of(Folding.fold(position).split(" "))
                        .anyMatch(word -> words.stream().anyMatch(word::startsWith));
    }

    private static String name(Map<OfficeId, Office> known, UUID id) {
        Office office = known.get(new OfficeId(id));
        return office == null ? "" : office.displayName();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
