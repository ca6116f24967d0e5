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
import org.jspecify.annotations.Nullable;

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
     * The people within reach whose position the plan counts, whoever is furthest from the minimum first.
     *
     * @param on last day of the period; null for today, or the plan's last day if it has ended
     * @throws PlanOff if nobody checked the plan, or it is not in force on that day
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<PersonProgress> people(MinimumPlanId id, @Nullable LocalDate on) {
        StaffReach reach = StaffReach.of(Resource.MINIMUM, Verb.READ, employees);
        MinimumPlan plan = plans.get(id);
        LocalDate day = day(plan, on);
        return of(plan, day, repository.staff(day, false, reach.officeList(), reach.unitList(), reach.self()));
    }

    /**
     * Numbers by office: of all offices for whoever sees the partnership, else of those within reach.
     *
     * @param on last day of the period; null for today, or the plan's last day if it has ended
     * @throws PlanOff if nobody checked the plan, or it is not in force on that day
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    public List<OfficeProgress> byOffice(MinimumPlanId id, @Nullable LocalDate on) {
        StaffReach reach = StaffReach.of(Resource.MINIMUM, Verb.READ, employees);
        MinimumPlan plan = plans.get(id);
        LocalDate day = day(plan, on);
        List<StaffView> staff =
                repository.staff(day, reach.every(), reach.officeList(), List.of(StaffReach.NOBODY), StaffReach.NOBODY);
        Map<OfficeId, List<PersonProgress>> byOffice =
                of(plan, day, staff).stream().collect(Collectors.groupingBy(PersonProgress::office));
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
        LocalDate today = today();
        return plans.all().stream()
                .filter(plan -> plan.onAt(today))
                .flatMap(plan -> of(plan, today, repository.staff(today, false, nobody, nobody, self)).stream())
                .toList();
    }

    private LocalDate day(MinimumPlan plan, @Nullable LocalDate on) {
        LocalDate day = on == null ? plan.usualDay(today()) : on;
        if (!plan.onAt(day)) {
            throw new PlanOff();
        }
        return day;
    }

    private List<PersonProgress> of(MinimumPlan plan, LocalDate day, List<StaffView> staff) {
        if (staff.isEmpty()) {
            return List.of();
        }
        LocalDate from = plan.periodStart(day);
        List<String> topics = plan.topics().isEmpty() ? List.of("") : plan.topics();
        Map<UUID, Double> attended = repository
                .attended(from, day, plan.topics().isEmpty(), topics)
                .stream()
                .collect(Collectors.groupingBy(
                        AttendedDay::employeeId, Collectors.summingDouble(attendance -> amount(plan, attendance))));
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
                        day,
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
