package eu.gminarium.messaging.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.MailChoices;
import eu.gminarium.messaging.notification.Notification;
import eu.gminarium.messaging.notification.Notifications;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.session.Session;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A session that begins on Tuesday, 27 October 2026, two days after the clocks change; reminders go out at eight. */
@MicronautTest(transactional = false)
@Property(name = "gminarium.test.inbox-digest", value = "true")
@Property(name = "gminarium.messages.interval", value = "1h")
@Isolated("tells of every partnership")
class ScheduledMessagesTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 10, 1);
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 27);

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    MessageJob job;

    @Inject
    MessageSchedule schedule;

    @Inject
    MailLog log;

    @Inject
    Notifications notifications;

    @Inject
    MailChoices choices;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    ForgottenCards cards;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private EmployeeId clerk;
    private Account head;

    @BeforeEach
    void prepare() {
        cards.clear();
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        clerk = fixture.employee(office);
        session = at("2026-10-01T08:00:00Z", () -> fixture.session(partnership, 5, APPLIED, MEETING));
        head = member(office.head(), Role.HEAD);
    }

    @Test
    void remindsAtTheLocalTimeOnBothSidesOfTheClockChange() {
        enrol();

        assertThat(reminded("2026-10-24T05:59:00Z")).isZero();
        assertThat(reminded("2026-10-24T06:00:00Z")).isEqualTo(1);
        assertThat(reminded("2026-10-26T06:59:00Z")).isEqualTo(1);
        assertThat(reminded("2026-10-26T07:00:00Z")).isEqualTo(2);
        assertThat(reminded("2026-10-27T09:00:00Z")).isEqualTo(2);
    }

    @Test
    void severalProgramsAtOnceRemindOnce() {
        enrol();

        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                programs.execute(() -> run("2026-10-24T06:00:00Z"));
            }
        }

        assertThat(mails("At the desk")).isEqualTo(2);
    }

    @Test
    void settingsOfThePartnershipMoveTheReminders() {
        enrol();
        fixture.asCoordinator(
                partnership,
                () -> schedule.change(new MessageSettingsChange(null, 10, null, LocalTime.of(12, 0), 3, 7, true)));

        assertThat(reminded("2026-10-17T09:59:00Z")).isZero();
        assertThat(reminded("2026-10-17T10:00:00Z")).isEqualTo(1);
        assertThat(reminded("2026-10-26T07:00:00Z")).isEqualTo(1);
    }

    @Test
    void newApplicationIsATaskOfTheHeadUntilSomebodyEndorsesIt() {
        ApplicationId id = submit();

        assertThat(asHead(() -> notifications.page(true, 10, 0)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(Kind.TASK);
                    assertThat(task.page()).isEqualTo("inbox");
                });
        assertThat(mails("Jan Nowak")).isZero();

        at("2026-10-02T08:00:00Z", () -> fixture.asOffice(office, () -> applications.endorse(id, Decision.yes())));

        assertThat(asHead(() -> notifications.count(true))).isZero();
        assertThat(asHead(() -> notifications.count(false))).isEqualTo(1);
    }

    @Test
    void remindsOfWhatWaitsLongerThanThreeDaysOnce() {
        submit();

        run("2026-10-04T05:59:00Z");
        assertThat(mails("dłużej niż 3 dni")).isZero();
        run("2026-10-04T06:00:00Z");
        run("2026-10-06T06:00:00Z");

        assertThat(mails("dłużej niż 3 dni")).isEqualTo(1);
        assertThat(asHead(() -> notifications.page(true, 10, 0)))
                .extracting(Notification::kind)
                .containsExactlyInAnyOrder(Kind.TASK, Kind.REMINDER);
    }

    @Test
    void mondayDigestIsOneMailForAllRolesAndOnlyIfSomethingWaits() {
        EmployeeId other = fixture.employee(office);
        memberships.put(
                head.id(),
                partnership.id(),
                office.head(),
                List.of(
                        new Grant(Role.HEAD, office.id()),
                        new Grant(Role.APPROVER, office.id()),
                        new Grant(Role.OFFICE_COORDINATOR, office.id())));
        member(other, Role.STAFF);
        submit();

        run("2026-10-12T05:59:00Z");
        assertThat(mails("W tym tygodniu")).isZero();
        run("2026-10-12T06:00:00Z");
        run("2026-10-12T12:00:00Z");

        assertThat(mails("W tym tygodniu")).isEqualTo(1);
        assertThat(entries("W tym tygodniu"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).contains("/inbox"));
    }

    @Test
    void whoWantsNoMailIsToldOnTheScreenOnly() {
        asHead(() -> {
            choices.choose(Kind.REMINDER, false);
            return true;
        });
        submit();

        run("2026-10-04T06:00:00Z");

        assertThat(mails("dłużej niż 3 dni")).isZero();
        assertThat(asHead(() -> notifications.page(true, 10, 0)))
                .extracting(Notification::kind)
                .contains(Kind.REMINDER);
    }

    @Test
    void remindsOfAForgottenCardOnTheDayWhenItIsDue() {
        cards.forget(enrol(), MEETING);

        run("2026-11-03T06:59:00Z");
        assertThat(mails("karta uczestnictwa")).isZero();
        run("2026-11-03T07:00:00Z");
        run("2026-11-04T07:00:00Z");

        assertThat(mails("karta uczestnictwa")).isEqualTo(1);
    }

    private ApplicationId submit() {
        return at(
                "2026-10-01T08:00:00Z",
                () -> fixture.asOffice(office, () -> applications.submit(NewApplication.of(session.id(), clerk)))
                        .id());
    }

    private ApplicationId enrol() {
        ApplicationId id = submit();
        at("2026-10-02T08:00:00Z", () -> fixture.asOffice(office, () -> applications.endorse(id, Decision.yes())));
        at("2026-10-02T09:00:00Z", () -> fixture.asOffice(office, () -> applications.decide(id, Decision.yes())));
        return id;
    }

    /** How many reminders of the session there are after that moment's run. */
    private long reminded(String moment) {
        run(moment);
        return mails("At the desk") - mails("Masz miejsce");
    }

    private void run(String moment) {
        at(moment, () -> {
            job.run(partnership);
            return true;
        });
    }

    private long mails(String subject) {
        return entries(subject).size();
    }

    private List<MailEntry> entries(String subject) {
        return fixture.asCoordinator(partnership, () -> log.page(0, 100)).stream()
                .filter(entry -> entry.subject().contains(subject))
                .toList();
    }

    private Account member(EmployeeId employee, Role role) {
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@office.example", "Anna Nowak", "pl", false, false));
        memberships.put(account.id(), partnership.id(), employee, List.of(new Grant(role, office.id())));
        return account;
    }

    private <T> T asHead(Supplier<T> work) {
        Access access =
                new Access(head.id(), false, partnership, office.head(), List.of(new Grant(Role.HEAD, office.id())));
        return Scopes.in((AccessElement) () -> access, work);
    }

    private static <T> T at(String moment, Supplier<T> work) {
        return MovableClock.at(Instant.parse(moment), work);
    }
}
