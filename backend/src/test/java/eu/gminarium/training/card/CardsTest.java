package eu.gminarium.training.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.AfterFixture.Participant;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a training on 21 February 2012: first the card, then the talk. */
@ProgramTest
class CardsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);
    private static final NewCard GOOD = new NewCard(AfterFixture.all(5), "Ask back at the desk", null, null);

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    Cards cards;

    @Inject
    Talks talks;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private Participant participant;

    @BeforeEach
    void holdTraining() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = after.session(office, DAY);
        participant = after.participant(office, session);
    }

    @Test
    void cardComesAfterTheLastMeetingOfThoseWhoWereThere() {
        ApplicationId absent = after.enrol(office, session, fixture.employee(office));
        after.record(office, session, absent, Presence.EXCUSED);

        assertThatThrownBy(() -> AfterFixture.at(DAY, LocalTime.of(14, 29), this::fill))
                .isInstanceOf(CardNotDue.class);
        assertThat(AfterFixture.at(DAY, LocalTime.of(14, 30), this::fill).state())
                .isEqualTo(CardState.FILLED);
        assertThatThrownBy(() ->
                        AfterFixture.on(DAY.plusDays(1), () -> fixture.asOffice(office, () -> cards.get(absent))))
                .isInstanceOf(CardNotDue.class);
    }

    @Test
    void cardIsLateAfterTwoWeeks() {
        assertThat(stateOn(DAY.plusDays(14))).isEqualTo(CardState.DUE);
        assertThat(stateOn(DAY.plusDays(15))).isEqualTo(CardState.OVERDUE);
    }

    @Test
    void onTheScreenEveryAspectIsRated() {
        NewCard gap = new NewCard(new Ratings(5, 4, null, 4), null, null, null);
        NewCard six = new NewCard(new Ratings(5, 4, 6, 4), null, null, null);

        assertThatThrownBy(() -> after.fill(office, session, participant, gap))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("ratings.organisation");
        assertThatThrownBy(() -> after.fill(office, session, participant, six))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void cardIsFilledInOnce() {
        after.fill(office, session, participant, GOOD);

        assertThatThrownBy(() -> after.fill(office, session, participant, GOOD)).isInstanceOf(CardFilled.class);
    }

    @Test
    void officeEntersPaperThatTheParticipantSigned() {
        PaperStep others = new PaperStep(office.head(), DAY.plusDays(1));
        PaperStep early = new PaperStep(participant.employee(), DAY.minusDays(1));
        PaperStep own = new PaperStep(participant.employee(), DAY.plusDays(1));

        assertThatThrownBy(() -> onPaper(null)).isInstanceOf(InvalidField.class).hasMessageContaining("paper");
        assertThatThrownBy(() -> onPaper(others))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("signatoryId");
        assertThatThrownBy(() -> onPaper(early))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("signedOn");
        assertThat(onPaper(own).answers())
                .satisfies(answers -> assertThat(answers.signedOn()).isEqualTo(DAY.plusDays(1)));
    }

    @Test
    void cardsStayWithTheParticipantTheHeadAndTheOffice() {
        after.fill(office, session, participant, GOOD);
        TestOffice other = fixture.office(partnership, 2);
        TestOffice unit = fixture.otherUnit(office);

        assertThat(seen(office, Role.STAFF, participant.employee())).isOne();
        assertThat(seen(office, Role.HEAD, office.head())).isOne();
        assertThat(seen(office, Role.OFFICE_COORDINATOR, null)).isOne();
        assertThat(seen(office, Role.STAFF, fixture.employee(office))).isZero();
        assertThat(seen(unit, Role.HEAD, unit.head())).isZero();
        assertThat(seen(other, Role.OFFICE_COORDINATOR, null)).isZero();
        assertThatThrownBy(() -> fixture.asOffice(other, () -> cards.get(participant.application())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> cards.get(participant.application())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void talkComesAfterTheCardAndOnce() {
        assertThatThrownBy(() -> talk(office.head(), DAY.plusDays(2), null)).isInstanceOf(CardMissing.class);
        after.fill(office, session, participant, GOOD);
        assertThat(toHold(office)).isOne();

        assertThatThrownBy(() -> talk(office.head(), DAY, null)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> talk(office.head(), DAY.plusDays(4), null)).isInstanceOf(InvalidField.class);
        Card talked = talk(office.head(), DAY.plusDays(2), null);

        assertThat(talked.state()).isEqualTo(CardState.TALKED);
        assertThat(talked.talk()).satisfies(talk -> assertThat(talk.head()).isEqualTo(office.head()));
        assertThat(toHold(office)).isZero();
        assertThatThrownBy(() -> talk(office.head(), DAY.plusDays(2), null)).isInstanceOf(TalkHeld.class);
    }

    @Test
    void nobodyHoldsTheTalkWithThemselves() {
        ApplicationId own = after.enrol(office, session, office.deputy());
        after.record(office, session, own, Presence.PRESENT);
        after.fill(office, session, new Participant(office.deputy(), own), GOOD);
        NewTalk talk = new NewTalk(DAY.plusDays(2), "Went well", null, null);

        assertThatThrownBy(() -> AfterFixture.on(
                        DAY.plusDays(3),
                        () -> fixture.as(office, Role.HEAD, office.deputy(), () -> talks.hold(own, talk))))
                .isInstanceOf(OwnTalk.class);
        assertThatThrownBy(() -> AfterFixture.on(
                        DAY.plusDays(3),
                        () -> fixture.asOffice(
                                office,
                                () -> talks.hold(
                                        own,
                                        new NewTalk(
                                                DAY.plusDays(2),
                                                "Went well",
                                                null,
                                                new PaperStep(office.deputy(), DAY.plusDays(2)))))))
                .isInstanceOf(OwnTalk.class);
    }

    @Test
    void headSignsOnPaperThroughTheOfficeOnly() {
        after.fill(office, session, participant, GOOD);
        TestOffice unit = fixture.otherUnit(office);
        PaperStep signed = new PaperStep(office.head(), DAY.plusDays(3));

        assertThatThrownBy(() -> talkAs(Role.HEAD, unit.head(), null)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> talkAs(Role.OFFICE_COORDINATOR, null, null)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> talkAs(Role.HEAD, office.head(), signed)).isInstanceOf(InvalidField.class);
        Card talked = talkAs(Role.OFFICE_COORDINATOR, null, signed);

        assertThat(talked.talk()).satisfies(talk -> {
            assertThat(talk.head()).isEqualTo(office.head());
            assertThat(talk.signedOn()).isEqualTo(DAY.plusDays(3));
        });
    }

    private Card fill() {
        return fixture.as(
                office, Role.STAFF, participant.employee(), () -> cards.fill(participant.application(), GOOD));
    }

    private CardState stateOn(LocalDate day) {
        return AfterFixture.on(day, () -> fixture.as(office, Role.STAFF, participant.employee(), () -> cards.mine()))
                .getFirst()
                .state();
    }

    private Card onPaper(@Nullable PaperStep paper) {
        NewCard card = new NewCard(new Ratings(5, null, 4, null), null, null, paper);
        return AfterFixture.on(
                DAY.plusDays(2), () -> fixture.asOffice(office, () -> cards.fill(participant.application(), card)));
    }

    private long seen(TestOffice of, Role role, @Nullable EmployeeId employee) {
        return fixture.as(of, role, employee, () -> cards.count(CardFilter.ALL));
    }

    private int toHold(TestOffice of) {
        return fixture.as(of, Role.HEAD, of.head(), () -> talks.toHold()).size();
    }

    private Card talk(EmployeeId head, LocalDate heldOn, @Nullable PaperStep paper) {
        return AfterFixture.on(
                DAY.plusDays(3),
                () -> fixture.as(
                        office,
                        Role.HEAD,
                        head,
                        () -> talks.hold(
                                participant.application(), new NewTalk(heldOn, "Went well", "A memo", paper))));
    }

    private Card talkAs(Role role, @Nullable EmployeeId employee, @Nullable PaperStep paper) {
        NewTalk talk = new NewTalk(DAY.plusDays(2), "Went well", null, paper);
        return AfterFixture.on(
                DAY.plusDays(3),
                () -> fixture.as(office, role, employee, () -> talks.hold(participant.application(), talk)));
    }
}
