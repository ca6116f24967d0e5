package eu.gminarium.training.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two offices in a period of needs, from the first to the last day of March 2012. */
@ProgramTest
class NeedTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 3, 31);

    @Inject
    TrainingFixture fixture;

    @Inject
    NeedPeriods periods;

    @Inject
    Needs needs;

    @Inject
    NeedLists lists;

    @Inject
    Trainings trainings;

    @Inject
    Applications applications;

    private Partnership partnership;
    private TestOffice office;
    private TestOffice other;
    private NeedPeriod period;

    @BeforeEach
    void openPeriod() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        other = fixture.office(partnership, 2);
        period = fixture.asCoordinator(partnership, () -> periods.add(new NewNeedPeriod("2012", FIRST, LAST)));
    }

    @Test
    void needIsEnteredFromTheFirstToTheLastDayOfThePeriod() {
        assertThat(on(FIRST, () -> enter(office, 3)).people()).isEqualTo(3);
        assertThat(on(LAST, () -> enter(office, 2)).people()).isEqualTo(2);

        assertThatThrownBy(() -> on(FIRST.minusDays(1), () -> enter(office, 1))).isInstanceOf(NeedsClosed.class);
        assertThatThrownBy(() -> on(LAST.plusDays(1), () -> enter(office, 1))).isInstanceOf(NeedsClosed.class);
    }

    @Test
    void laterDeadlineLetsOfficesIn() {
        NewNeedPeriod longer = new NewNeedPeriod("2012", FIRST, LAST.plusDays(7));
        fixture.asCoordinator(partnership, () -> periods.change(period.id(), period.version(), longer));

        assertThat(on(LAST.plusDays(1), () -> enter(office, 1)).people()).isEqualTo(1);
        assertThatThrownBy(() ->
                        fixture.asCoordinator(partnership, () -> periods.change(period.id(), period.version(), longer)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void needsAreAddedUpByTopicAndOfficeAndANamedPersonCountsOnce() {
        EmployeeId anna = fixture.employee(office);
        EmployeeId jan = fixture.employee(office);
        on(FIRST, () -> enter(office, input(office, null, List.of(anna, jan))));
        on(FIRST, () -> enter(office, input(office, null, List.of(anna))));
        on(FIRST, () -> enter(office, 5));
        on(FIRST, () -> enter(other, 4));

        List<NeedTotal> totals = fixture.asCoordinator(partnership, () -> lists.totals(period.id()));

        assertThat(totals)
                .extracting(NeedTotal::officeName, NeedTotal::people, NeedTotal::needs, NeedTotal::unanswered)
                .containsExactlyInAnyOrder(tuple("Office 1", 7L, 3L, 3L), tuple("Office 2", 4L, 1L, 1L));
        assertThat(fixture.<List<NeedTotal>>asOffice(office, () -> lists.totals(period.id())))
                .extracting(NeedTotal::office)
                .containsExactly(office.id());
    }

    @Test
    void coordinatorSeesNamesFromTheFirstApplicationOn() {
        EmployeeId anna = fixture.employee(office);
        EmployeeId jan = fixture.employee(office);
        Need need = on(FIRST, () -> enter(office, input(office, null, List.of(anna, jan))));
        assertThat(need.named()).extracting(Need.Person::id).containsExactlyInAnyOrder(anna, jan);

        assertThat(seenByCoordinator(need).named()).isEmpty();
        assertThat(seenByCoordinator(need).people()).isEqualTo(2);

        Session session = fixture.session(partnership, 5);
        fixture.asOffice(office, () -> applications.submit(NewApplication.of(session.id(), anna)));
        assertThat(seenByCoordinator(need).named()).extracting(Need.Person::id).containsExactly(anna);
    }

    @Test
    void headEntersForTheOwnUnitOnly() {
        TestOffice unit = fixture.otherUnit(office);
        Need own =
                on(FIRST, () -> fixture.as(unit, Role.HEAD, unit.head(), () -> needs.add(input(unit, 2, List.of()))));

        assertThat(own.unitSymbol()).isEqualTo("FN");
        assertThatThrownBy(() -> on(
                        FIRST,
                        () -> fixture.as(unit, Role.HEAD, unit.head(), () -> needs.add(input(office, 2, List.of())))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(office, Role.HEAD, office.head(), () -> lists.get(own.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anotherOfficesNeedLooksLikeNone() {
        Need need = on(FIRST, () -> enter(office, 3));

        assertThatThrownBy(() -> fixture.asOffice(other, () -> lists.get(need.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> on(FIRST, () -> fixture.asOffice(other, () -> needs.change(need.id(), people(9)))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> on(FIRST, () -> enter(other, input(office, 1, List.of()))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> on(
                        FIRST, () -> fixture.asCoordinator(partnership, () -> needs.add(input(office, 1, List.of())))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void badInputIsNamedByField() {
        EmployeeId stranger = fixture.employee(other);
        EmployeeId anna = fixture.employee(office);

        assertRefused(input(office, null, List.of()), "people");
        assertRefused(input(office, 2, List.of(anna)), "people");
        assertRefused(input(office, null, List.of(stranger)), "employeeIds");
        assertRefused(with(office, "no-such-topic", LAST), "topic");
        assertRefused(with(office, "client-service", FIRST.minusDays(1)), "wantedTo");
    }

    @Test
    void changeTouchesOnlyWhatItNames() {
        EmployeeId anna = fixture.employee(office);
        Need need = on(FIRST, () -> enter(office, input(office, null, List.of(anna))));
        NeedChange change = new NeedChange(need.version(), null, "Complaints", null, null, null, null, null);

        Need changed = on(FIRST, () -> fixture.asOffice(office, () -> needs.change(need.id(), change)));

        assertThat(changed.reason()).isEqualTo("Complaints");
        assertThat(changed.named()).extracting(Need.Person::id).containsExactly(anna);
        assertThatThrownBy(() -> on(FIRST, () -> fixture.asOffice(office, () -> needs.change(need.id(), change))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void answeredNeedRemembersItsTrainingAndStays() {
        Need need = on(FIRST, () -> enter(office, 3));
        TrainingId training = fixture.asCoordinator(
                partnership, () -> trainings.add(fixture.training(partnership)).id());

        fixture.asCoordinator(partnership, () -> answer(need, training));

        Need answered = seenByCoordinator(need);
        assertThat(answered.training()).isEqualTo(training);
        assertThat(answered.trainingTitle()).isEqualTo("At the desk");
        assertThat(fixture.<List<NeedTotal>>asCoordinator(partnership, () -> lists.totals(null)))
                .extracting(NeedTotal::unanswered)
                .containsExactly(0L);
        assertThatThrownBy(() -> on(FIRST, () -> fixture.asOffice(office, () -> needs.change(need.id(), people(9)))))
                .isInstanceOf(NeedAnswered.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> answer(need, training)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void needIsTakenBackWhileThePeriodIsOpen() {
        Need need = on(FIRST, () -> enter(office, input(office, null, List.of(fixture.employee(office)))));

        assertThatThrownBy(() -> on(LAST.plusDays(1), () -> remove(need))).isInstanceOf(NeedsClosed.class);
        on(LAST, () -> remove(need));

        assertThat(fixture.<List<Need>>asOffice(office, () -> lists.of(period.id())))
                .isEmpty();
    }

    private Integer remove(Need need) {
        return fixture.asOffice(office, () -> {
            needs.remove(need.id(), need.version());
            return 1;
        });
    }

    private Integer answer(Need need, TrainingId training) {
        needs.answer(List.of(need.id()), training);
        return 1;
    }

    private Need seenByCoordinator(Need need) {
        return fixture.asCoordinator(partnership, () -> lists.get(need.id()));
    }

    private Need enter(TestOffice by, int people) {
        return enter(by, input(by, people, List.of()));
    }

    private Need enter(TestOffice by, NewNeed input) {
        return fixture.asOffice(by, () -> needs.add(input));
    }

    private static NeedChange people(int people) {
        return new NeedChange(null, null, null, null, null, null, people, null);
    }

    private NewNeed input(TestOffice of, @Nullable Integer people, List<EmployeeId> employees) {
        return need(of.unit(), "client-service", LAST, people, employees);
    }

    private NewNeed with(TestOffice of, String topic, LocalDate to) {
        return need(of.unit(), topic, to, 1, List.of());
    }

    private NewNeed need(
            UnitId unit, String topic, LocalDate to, @Nullable Integer people, List<EmployeeId> employees) {
        return new NewNeed(period.id(), unit, topic, "Clients wait", Priority.HIGH, FIRST, to, people, employees);
    }

    private void assertRefused(NewNeed input, String field) {
        assertThatThrownBy(() -> on(FIRST, () -> enter(office, input)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly(field));
    }

    private static <T> T on(LocalDate day, Supplier<T> work) {
        return MovableClock.at(day.atTime(12, 0).atZone(WARSAW).toInstant(), work);
    }
}
