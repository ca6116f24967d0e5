package eu.gminarium.training.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person of an office of three was at a meeting of 8 teaching hours on 21 February 2012. */
@ProgramTest
class MinimumTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    @Inject
    TrainingFixture fixture;

    @Inject
    MinimumPlans plans;

    @Inject
    Progress progress;

    @Inject
    Applications applications;

    @Inject
    Attendance attendance;

    private Partnership partnership;
    private TestOffice office;
    private EmployeeId anna;

    @BeforeEach
    void attend() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        anna = fixture.employee(office);
        attend(anna, Presence.PRESENT);
    }

    @Test
    void planThatNobodyCheckedIsOff() {
        MinimumPlan plan = add(days(1, null));

        assertThat(plan.onAt(DAY)).isFalse();
        assertThatThrownBy(() -> people(plan, DAY)).isInstanceOf(PlanOff.class);
        assertThat(mine(DAY)).isEmpty();
        MinimumPlan checked = check(plan, DAY);
        assertThat(people(checked, DAY)).hasSize(3);
        assertThat(mine(DAY)).hasSize(1);
    }

    @Test
    void changedPlanIsOffUntilItIsCheckedAgain() {
        MinimumPlan checked = check(add(days(1, null)), DAY);

        MinimumPlan changed =
                on(DAY, () -> coordinator(() -> plans.change(checked.id(), checked.version(), days(2, null))));

        assertThat(changed.checkedOn()).isNull();
        assertThatThrownBy(() -> check(checked, DAY)).isInstanceOf(StaleVersion.class);
        assertThat(check(changed, DAY).onAt(DAY)).isTrue();
    }

    @Test
    void planIsInForceFromItsFirstToItsLastDay() {
        MinimumPlan plan = check(
                add(plan(List.of(), List.of(), 1, Measure.DAYS, null, 12, DAY.minusYears(1), DAY)), DAY.minusDays(5));

        assertThat(people(plan, DAY)).isNotEmpty();
        assertThat(people(plan, DAY.plusYears(5)))
                .as("of a plan that has ended, its last day")
                .extracting(PersonProgress::to)
                .containsOnly(DAY);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> progress.people(plan.id(), DAY.plusDays(1))))
                .isInstanceOf(PlanOff.class);
        assertThat(mine(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void daysAndHoursAttendedCountWithinThePeriodOnly() {
        MinimumPlan whole = check(add(days(2, null)), DAY);
        MinimumPlan long16 = check(add(days(2, 16)), DAY);
        MinimumPlan hours = check(add(plan(List.of(), List.of(), 6, Measure.HOURS, null, 12, DAY, null)), DAY);

        assertThat(of(anna, people(whole, DAY)))
                .extracting(PersonProgress::attended, PersonProgress::fulfilled)
                .containsExactly(1.0, false);
        assertThat(of(anna, people(long16, DAY)).attended()).isEqualTo(0.5);
        assertThat(of(anna, people(hours, DAY)))
                .extracting(PersonProgress::attended, PersonProgress::share)
                .containsExactly(8.0, 1.0);
        LocalDate lastDay = DAY.plusMonths(12).minusDays(1);
        assertThat(of(anna, people(whole, lastDay)).from()).isEqualTo(DAY);
        assertThat(of(anna, people(whole, lastDay)).attended()).isEqualTo(1);
        assertThat(of(anna, people(whole, lastDay.plusDays(1))).attended()).isZero();
    }

    @Test
    void excusedAbsenceCountsForNothing() {
        EmployeeId jan = fixture.employee(office);
        attend(jan, Presence.EXCUSED);

        assertThat(of(jan, people(check(add(days(1, null)), DAY), DAY)).attended())
                .isZero();
    }

    @Test
    void onlyTheTopicsAndPositionsThatCountDo() {
        fixture.execute(
                partnership,
                "INSERT INTO topic (id, code, name) VALUES (?, 'law', '{\"en\": \"Law\"}')",
                Ids.timeOrdered());
        fixture.execute(
                partnership, "UPDATE employment SET position = 'Główny Inspektor' WHERE employee_id = ?", anna.value());
        MinimumPlan law = check(add(plan(List.of(), List.of("law"), 1, Measure.DAYS, null, 12, DAY, null)), DAY);
        MinimumPlan inspectors = check(
                add(plan(List.of("INSPEKTOR"), List.of("client-service"), 1, Measure.DAYS, null, 12, DAY, null)), DAY);

        assertThat(of(anna, people(law, DAY)).attended()).isZero();
        assertThat(people(inspectors, DAY))
                .extracting(PersonProgress::employee, PersonProgress::attended)
                .containsExactly(tuple(anna, 1.0));
    }

    @Test
    void everybodySeesAsFarAsTheirRoleReaches() {
        MinimumPlan plan = check(add(days(1, null)), DAY);
        TestOffice other = fixture.office(partnership, 2);

        assertThat(on(
                        DAY,
                        () -> fixture.<List<PersonProgress>>as(
                                office, Role.HEAD, office.head(), () -> progress.people(plan.id(), null))))
                .hasSize(3);
        assertThat(on(
                        DAY,
                        () -> fixture.<List<PersonProgress>>as(
                                office, Role.STAFF, anna, () -> progress.people(plan.id(), null))))
                .extracting(PersonProgress::employee)
                .containsExactly(anna);
        assertThat(on(DAY, () -> fixture.<List<PersonProgress>>asOffice(other, () -> progress.people(plan.id(), null))))
                .extracting(PersonProgress::employee)
                .doesNotContain(anna)
                .hasSize(2);
        assertThat(on(DAY, () -> coordinator(() -> progress.people(plan.id(), null))))
                .isEmpty();
        assertThat(on(DAY, () -> coordinator(() -> progress.byOffice(plan.id(), null))))
                .extracting(OfficeProgress::officeName, OfficeProgress::counted, OfficeProgress::fulfilled)
                .containsExactly(tuple("Office 1", 3L, 1L), tuple("Office 2", 2L, 0L));
        assertThatThrownBy(() -> fixture.asOffice(office, () -> plans.add(days(1, null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void badInputIsNamedByField() {
        assertRefused(plan(List.of(), List.of("no-such-topic"), 1, Measure.DAYS, null, 12, DAY, null), "topics");
        assertRefused(plan(List.of(), List.of(), 1, Measure.HOURS, 8, 12, DAY, null), "dayHours");
        assertRefused(plan(List.of(), List.of(), 1, Measure.DAYS, null, 12, DAY, DAY.minusDays(1)), "validTo");
        MinimumPlan plan = add(days(1, null));
        SourceCheck ahead = new SourceCheck(DAY.plusDays(1), "A lawyer");
        assertThatThrownBy(() -> on(DAY, () -> coordinator(() -> plans.check(plan.id(), plan.version(), ahead))))
                .isInstanceOf(InvalidField.class);
    }

    private void assertRefused(NewMinimumPlan input, String field) {
        assertThatThrownBy(() -> add(input))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly(field));
    }

    private void attend(EmployeeId employee, Presence presence) {
        Session session = fixture.session(partnership, 3, DAY.minusDays(10), DAY);
        Application forward = on(
                DAY.minusDays(10),
                () -> fixture.as(
                        office,
                        Role.HEAD,
                        office.head(),
                        () -> applications.submit(NewApplication.of(session.id(), employee))));
        ApplicationId enrolled = fixture.as(
                        office, Role.APPROVER, null, () -> applications.decide(forward.id(), Decision.yes()))
                .id();
        on(
                DAY,
                () -> coordinator(() -> {
                    attendance.record(session.meetings().getFirst().id(), List.of(new Mark(enrolled, presence)));
                    return 1;
                }));
    }

    private List<PersonProgress> people(MinimumPlan plan, LocalDate day) {
        return on(day, () -> fixture.<List<PersonProgress>>asOffice(office, () -> progress.people(plan.id(), null)));
    }

    private List<PersonProgress> mine(LocalDate day) {
        return on(day, () -> fixture.<List<PersonProgress>>as(office, Role.STAFF, anna, progress::mine));
    }

    private MinimumPlan add(NewMinimumPlan input) {
        return coordinator(() -> plans.add(input));
    }

    private MinimumPlan check(MinimumPlan plan, LocalDate day) {
        SourceCheck check = new SourceCheck(day, "A lawyer");
        return on(day, () -> coordinator(() -> plans.check(plan.id(), plan.version(), check)));
    }

    private <T> T coordinator(Supplier<T> work) {
        return fixture.<T>asCoordinator(partnership, work);
    }

    private static PersonProgress of(EmployeeId employee, List<PersonProgress> people) {
        return people.stream()
                .filter(person -> person.employee().equals(employee))
                .findFirst()
                .orElseThrow();
    }

    private static NewMinimumPlan days(int required, @Nullable Integer dayHours) {
        return plan(List.of(), List.of(), required, Measure.DAYS, dayHours, 12, DAY.minusYears(1), null);
    }

    private static NewMinimumPlan plan(
            List<String> positions,
            List<String> topics,
            int required,
            Measure measure,
            @Nullable Integer dayHours,
            int months,
            LocalDate from,
            @Nullable LocalDate to) {
        return new NewMinimumPlan(
                "Officials",
                "PL",
                "§ 1",
                "https://law.example/1",
                positions,
                topics,
                required,
                measure,
                dayHours,
                months,
                from,
                to);
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(day.atTime(12, 0).atZone(WARSAW).toInstant(), work);
    }
}
