package eu.gminarium.training.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.documents.Document;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.PaperStep;
import eu.gminarium.training.session.AttendanceRecorded;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account applied on the screen and was endorsed on paper. */
@ProgramTest
class ScansTest {

    private static final byte[] PDF = "%PDF-1.7\nsigned".getBytes(US_ASCII);

    @Inject
    TrainingFixture fixture;

    @Inject
    HeldSession held;

    @Inject
    Applications applications;

    @Inject
    Sessions sessions;

    @Inject
    Scans scans;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private EmployeeId employee;
    private ApplicationId application;

    @BeforeEach
    void endorseOnPaper() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        LocalDate today = LocalDate.now(partnership.zone());
        session = fixture.session(partnership, 5, today, today.plusDays(10));
        employee = fixture.employee(office);
        application = fixture.asOffice(office, () -> {
            ApplicationId id = applications
                    .submit(NewApplication.of(session.id(), employee))
                    .id();
            applications.endorse(id, Decision.yes().signed(new PaperStep(office.head(), today)));
            return id;
        });
    }

    @Test
    void stepSignedOnPaperKeepsItsScan() {
        Scan kept = fixture.asOffice(office, () -> scans.ofStep(application, 2, "poparcie.pdf", PDF));

        assertThat(fixture.as(office, Role.STAFF, employee, () -> scans.of(application)))
                .containsExactly(kept);
        assertThat(fixture.as(office, Role.APPROVER, null, () -> scans.content(kept.id())))
                .isEqualTo(PDF);
        assertThat(kept.document()).extracting(Document::fileName).isEqualTo("poparcie.pdf");
    }

    @Test
    void stepDoneOnTheScreenHasNoPaper() {
        assertThatThrownBy(() -> fixture.asOffice(office, () -> scans.ofStep(application, 1, "x.pdf", PDF)))
                .isInstanceOf(NotSignedOnPaper.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> scans.ofStep(application, 9, "x.pdf", PDF)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() ->
                        fixture.asOffice(office, () -> scans.ofStep(application, 2, "x.pdf", "MZ".getBytes(US_ASCII))))
                .isInstanceOf(WrongDocumentKind.class);
    }

    @Test
    void onlyTheOfficesCoordinatorBringsScansOfSteps() {
        TestOffice other = fixture.office(partnership, 2);

        assertThatThrownBy(() -> fixture.asOffice(other, () -> scans.ofStep(application, 2, "x.pdf", PDF)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() ->
                        fixture.as(office, Role.STAFF, employee, () -> scans.ofStep(application, 2, "x.pdf", PDF)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anotherOfficeSeesNoScan() {
        Scan kept = fixture.asOffice(office, () -> scans.ofStep(application, 2, "x.pdf", PDF));
        TestOffice other = fixture.office(partnership, 2);

        assertThatThrownBy(() -> fixture.asOffice(other, () -> scans.content(kept.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asCoordinator(fixture.partnership(), () -> scans.get(kept.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void scanBroughtByMistakeIsThrownAwayByTheOfficeOnly() {
        Scan kept = fixture.asOffice(office, () -> scans.ofStep(application, 2, "x.pdf", PDF));
        assertThatThrownBy(() -> fixture.as(office, Role.STAFF, employee, () -> {
                    scans.remove(kept.id());
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);

        fixture.asOffice(office, () -> {
            scans.remove(kept.id());
            return true;
        });

        assertThat(fixture.asOffice(office, () -> scans.of(application))).isEmpty();
    }

    @Test
    void enrolledPersonBringsTheInstitutionsCertificate() {
        Session over = held.attended(office, 1);
        ApplicationId enrolled = held.enrolled(partnership, over).getFirst().id();
        EmployeeId self = held.first(partnership, over);

        Scan kept = fixture.as(office, Role.STAFF, self, () -> scans.ofCertificate(enrolled, "cert.pdf", PDF));

        assertThat(kept.kind()).isEqualTo(ScanKind.CERTIFICATE);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> scans.ofCertificate(application, "x.pdf", PDF)))
                .isInstanceOf(NoPlaceYet.class);
    }

    @Test
    void signedListIsTheCoordinatorsAndKeepsItsMeeting() {
        MeetingId meeting = session.meetings().getFirst().id();
        Scan kept = fixture.asCoordinator(partnership, () -> scans.ofList(session.id(), meeting, "lista.pdf", PDF));

        assertThat(fixture.asCoordinator(partnership, () -> scans.of(session.id())))
                .containsExactly(kept);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> scans.of(session.id())))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> scans.content(kept.id())))
                .isInstanceOf(RecordNotFound.class);
        SessionChange noMeetings = new SessionChange(null, null, null, null, null, null, List.of());
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> sessions.change(session.id(), noMeetings)))
                .isInstanceOf(AttendanceRecorded.class);
    }
}
