package eu.gminarium.training.certificate;

import static eu.gminarium.training.HeldSession.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.HeldSession;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people of an office attended a session on 21 February 2012. */
@ProgramTest
class CertificatesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    TrainingFixture fixture;

    @Inject
    HeldSession held;

    @Inject
    Certificates certificates;

    @Inject
    CertificateIssuers issuers;

    @Inject
    PublicCertificates published;

    private Partnership partnership;
    private TestOffice office;
    private Session session;

    @BeforeEach
    void hold() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = held.attended(office, 3);
    }

    @Test
    void numbersRunThroughTheYearInTheOrderOfNames() {
        List<Certificate> issued = issueAll(session, DAY);
        List<Certificate> more = issueAll(held.attended(office, 2), DAY.plusDays(1));

        assertThat(issued).extracting(Certificate::number).containsExactly("1/2012", "2/2012", "3/2012");
        assertThat(issued).extracting(Certificate::employeeName).isSorted();
        assertThat(more).extracting(Certificate::number).containsExactly("4/2012", "5/2012");
    }

    @Test
    void numbersBeginAnewInAnotherYear() {
        issueAll(session, DAY);
        Session later = held.attended(office, 1);

        assertThat(issueAll(later, LocalDate.of(2013, 1, 2)))
                .extracting(Certificate::number)
                .containsExactly("1/2013");
    }

    @Test
    void excusedAbsenceIsAbsence() {
        Session excused = held.held(office, 1, "EXCUSED");
        ApplicationId absent = first(excused).id();

        assertThat(issueAll(excused, DAY)).isEmpty();
        assertThatThrownBy(() -> asCoordinator(DAY, () -> certificates.issue(absent)))
                .isInstanceOf(ThresholdMissed.class)
                .hasMessageContaining("[0, 8, 80]");
    }

    @Test
    void whoHasOneGetsNoSecond() {
        ApplicationId first = first(session).id();
        issueAll(session, DAY);

        assertThat(issueAll(session, DAY)).isEmpty();
        assertThatThrownBy(() -> asCoordinator(DAY, () -> certificates.issue(first)))
                .isInstanceOf(CertificateExists.class);
    }

    @Test
    void nothingIsIssuedBeforeTheLastMeetingsDay() {
        assertThatThrownBy(() -> issueAll(session, DAY.minusDays(1))).isInstanceOf(SessionNotOver.class);
    }

    @Test
    void institutionThatIssuesByLawLeavesNothingToIssue() {
        asCoordinator(DAY, () -> {
            issuers.institution(session.training(), "art. 5");
            return true;
        });
        assertThatThrownBy(() -> issueAll(session, DAY)).isInstanceOf(InstitutionIssues.class);

        asCoordinator(DAY, () -> {
            issuers.partnership(session.training());
            return true;
        });
        assertThat(issueAll(session, DAY)).hasSize(3);
    }

    @Test
    void reissueRevokesAndTakesTheNextNumberAndTheNameOfToday() {
        Certificate old = issueAll(session, DAY).getFirst();
        fixture.execute(
                partnership,
                "UPDATE employee SET last_name = 'Žďárská' WHERE id = ?",
                old.employee().value());

        Certificate anew = asCoordinator(DAY.plusDays(3), () -> certificates.reissue(old.id(), "Zmiana nazwiska"));

        assertThat(anew.number()).isEqualTo("4/2012");
        assertThat(anew.employeeName()).isEqualTo("Żaneta Žďárská");
        assertThat(anew.replaces()).isEqualTo(old.id());
        assertThat(published.find(anew.code()).orElseThrow().revokedOn()).isNull();
        assertThat(published.find(old.code()).orElseThrow())
                .extracting(PublicCertificate::revokedOn, PublicCertificate::employeeName)
                .containsExactly(DAY.plusDays(3), old.employeeName());
        assertThatThrownBy(() -> asCoordinator(DAY, () -> certificates.revoke(old.id(), "again")))
                .isInstanceOf(CertificateNotValid.class);
    }

    @Test
    void pageBehindTheCodeKnowsOnlyThisCode() {
        String code = issueAll(session, DAY).getFirst().code();

        assertThat(code).hasSizeGreaterThanOrEqualTo(22);
        assertThat(published.find(code).orElseThrow().number()).isEqualTo("1/2012");
        assertThat(published.find(code.substring(1) + "A")).isEmpty();
        assertThat(published.find("")).isEmpty();
    }

    @Test
    void anotherOfficeSeesNone() {
        Certificate issued = issueAll(session, DAY).getFirst();
        TestOffice other = fixture.office(partnership, 2);

        assertThat(fixture.asOffice(other, () -> certificates.of(session.id()))).isEmpty();
        assertThatThrownBy(() -> fixture.asOffice(other, () -> certificates.get(issued.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(fixture.asOffice(office, () -> certificates.of(session.id())))
                .hasSize(3);
    }

    @Test
    void anotherPartnershipHasNoSuchCertificate() {
        Certificate issued = issueAll(session, DAY).getFirst();

        assertThatThrownBy(() -> fixture.asCoordinator(fixture.partnership(), () -> certificates.get(issued.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void staffSeeTheirOwnAndIssueNone() {
        List<Certificate> issued = issueAll(session, DAY);
        EmployeeId self = issued.getFirst().employee();

        assertThat(fixture.as(office, Role.STAFF, self, certificates::mine)).containsExactly(issued.getFirst());
        assertThatThrownBy(() -> fixture.as(
                        office,
                        Role.STAFF,
                        self,
                        () -> certificates.get(issued.get(1).id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asOffice(
                        office, () -> certificates.issue(issued.getFirst().application())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Application first(Session of) {
        return held.enrolled(partnership, of).getFirst();
    }

    private List<Certificate> issueAll(Session of, LocalDate day) {
        List<ApplicationId> people =
                held.enrolled(partnership, of).stream().map(Application::id).toList();
        return asCoordinator(day, () -> certificates.issue(of.id(), people));
    }

    private <T> T asCoordinator(LocalDate day, Supplier<T> work) {
        return MovableClock.at(
                day.atTime(18, 0).atZone(WARSAW).toInstant(), () -> fixture.asCoordinator(partnership, work));
    }
}
