package eu.gminarium.training.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.calendar.ReadCalendar;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

/** What arrives at a real mail server when people get places, meetings move, and places are given back. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("sends the mail of every test")
class MeetingInvitationTest implements TestPropertyProvider {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final long LIMIT_MILLIS = 60_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private EmployeeId clerk;
    private String address;

    @Override
    public Map<String, String> getProperties() {
        server.start();
        return Map.of(
                "smtp.host", "127.0.0.1",
                "smtp.port", Integer.toString(server.getSmtp().getPort()),
                "smtp.from", "gminarium@county.test",
                "gminarium.mail.interval", "100ms");
    }

    @BeforeEach
    void publishSessionAndGiveTheClerkAnAddress() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 2);
        clerk = fixture.employee(office);
        address = clerk.value() + "@office.test";
        fixture.execute(partnership, "UPDATE employee SET email = ? WHERE id = ?", address, clerk.value());
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void placeBringsTheMeetings() {
        enrol();

        Arrived mail = arrived(1).getFirst();

        assertThat(mail.subject()).isEqualTo("Masz miejsce na szkoleniu: At the desk");
        assertThat(mail.types()).containsExactly("text/calendar; charset=UTF-8; method=REQUEST");
        ReadCalendar file = mail.files().getFirst();
        assertThat(file.method()).isEqualTo("REQUEST");
        assertThat(file.event().sequence()).isZero();
        assertThat(file.event().place()).isEqualTo("Room 12");
        assertThat(file.event().start()).isEqualTo(start(firstDay(), LocalTime.of(8, 30)));
    }

    @Test
    void movedMeetingKeepsItsEntryAndRaisesTheSequence() {
        enrol();
        LocalDate later = firstDay().plusDays(7);

        change(new SessionChange(null, null, null, null, null, null, List.of(meeting(later))));
        change(SessionChange.capacity(5));
        change(new SessionChange(null, "Room 7", null, null, null, null, null));

        List<ReadCalendar.Event> events =
                arrived(3).stream().map(mail -> mail.files().getFirst().event()).toList();
        assertThat(events)
                .extracting(ReadCalendar.Event::uid)
                .containsOnly(events.getFirst().uid());
        assertThat(events)
                .extracting(ReadCalendar.Event::sequence, ReadCalendar.Event::start, ReadCalendar.Event::place)
                .containsExactly(
                        tuple(0, start(firstDay(), LocalTime.of(8, 30)), "Room 12"),
                        tuple(1, start(later, LocalTime.of(8, 30)), "Room 12"),
                        tuple(2, start(later, LocalTime.of(8, 30)), "Room 7"));
    }

    @Test
    void addedMeetingIsANewEntryAndADroppedOneIsCancelled() {
        enrol();
        LocalDate second = firstDay().plusDays(1);
        change(new SessionChange(null, null, null, null, null, null, List.of(meeting(firstDay()), meeting(second))));
        change(new SessionChange(null, null, null, null, null, null, List.of(meeting(second))));

        List<Arrived> mails = arrived(3);

        ReadCalendar first = mails.get(0).files().getFirst();
        assertThat(mails.get(1).files()).singleElement().satisfies(added -> {
            assertThat(added.method()).isEqualTo("REQUEST");
            assertThat(added.event().uid()).isNotEqualTo(first.event().uid());
        });
        assertThat(mails.get(2).files()).singleElement().satisfies(dropped -> {
            assertThat(dropped.method()).isEqualTo("CANCEL");
            assertThat(dropped.event().uid()).isEqualTo(first.event().uid());
            assertThat(dropped.event().sequence()).isEqualTo(1);
        });
    }

    @Test
    void placeGivenBackCancelsAndOneGotAgainInvitesAnew() {
        ApplicationId id = enrol();
        fixture.asOffice(office, () -> applications.withdraw(id, new Withdrawal("ill", null)));
        enrol();

        List<ReadCalendar> files =
                arrived(3).stream().map(mail -> mail.files().getFirst()).toList();

        assertThat(files)
                .extracting(ReadCalendar::method, file -> file.event().sequence())
                .containsExactly(tuple("REQUEST", 0), tuple("CANCEL", 1), tuple("REQUEST", 2));
        assertThat(files)
                .extracting(file -> file.event().uid())
                .containsOnly(files.getFirst().event().uid());
    }

    @Test
    void cancelledSessionLeavesTheCalendar() {
        enrol();

        change(SessionChange.status(SessionStatus.CANCELLED));

        Arrived mail = arrived(2).getLast();
        assertThat(mail.subject()).isEqualTo("Termin odwołany: At the desk");
        assertThat(mail.files().getFirst().method()).isEqualTo("CANCEL");
    }

    @Test
    void languageIsTheAccountsElseThePartnerships() {
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@office.test", "Jan Nowak", "cs", false, false));
        memberships.put(account.id(), partnership.id(), clerk, List.of(new Grant(Role.STAFF, office.id())));

        enrol();

        assertThat(arrived(1).getFirst().subject()).isEqualTo("Máte místo na školení: At the desk");
    }

    private ApplicationId enrol() {
        ApplicationId id = fixture.asOffice(office, () -> applications.submit(NewApplication.of(session.id(), clerk)))
                .id();
        fixture.asOffice(office, () -> applications.endorse(id, Decision.yes()));
        fixture.asOffice(office, () -> applications.decide(id, Decision.yes()));
        return id;
    }

    private void change(SessionChange change) {
        fixture.asCoordinator(partnership, () -> sessions.change(session.id(), change));
    }

    private LocalDate firstDay() {
        return session.firstDay().orElseThrow();
    }

    private static NewMeeting meeting(LocalDate day) {
        return new NewMeeting(day, LocalTime.of(8, 30), LocalTime.of(14, 30), null, null);
    }

    private static Instant start(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WARSAW).toInstant();
    }

    /** The clerk's mail in the order of arrival, once that many are there; a later one would be there too. */
    private List<Arrived> arrived(int count) {
        long limit = System.currentTimeMillis() + LIMIT_MILLIS;
        while (received().size() < count && System.currentTimeMillis() < limit) {
            server.waitForIncomingEmail(100, server.getReceivedMessages().length + 1);
        }
        List<Arrived> mails = received();
        assertThat(mails).hasSize(count);
        return mails;
    }

    private List<Arrived> received() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(this::isTheClerks)
                .map(Arrived::of)
                .toList();
    }

    /** The sender takes what other tests have written, too. */
    private boolean isTheClerks(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private record Arrived(String subject, List<String> types, List<ReadCalendar> files) {

        static Arrived of(MimeMessage message) {
            try {
                Multipart parts = (Multipart) message.getContent();
                List<String> types = new ArrayList<>();
                List<ReadCalendar> files = new ArrayList<>();
                for (int i = 1; i < parts.getCount(); i++) {
                    BodyPart part = parts.getBodyPart(i);
                    types.add(part.getContentType().replaceAll("\\s+", " ").replaceAll("; name=.*", ""));
                    try (InputStream content = part.getInputStream()) {
                        files.add(ReadCalendar.of(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
                return new Arrived(message.getSubject(), types, files);
            } catch (MessagingException | IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
