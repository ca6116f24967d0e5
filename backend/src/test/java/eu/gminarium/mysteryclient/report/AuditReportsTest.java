package eu.gminarium.mysteryclient.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportStopped;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ProgramTest
class AuditReportsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    CallEntry entry;

    @Inject
    AuditReports reports;

    @Inject
    AuditReportSteps steps;

    @Inject
    Clock clock;

    Partnership partnership;
    OfficeId tworog;
    AuditId audit;
    AccountId ania = AccountId.next();

    @BeforeEach
    void call() {
        partnership = partnerships.create();
        tworog = partnerships.asCoordinator(partnership, () -> fixture.office(1, "Tworóg", null, OfficeKind.RURAL));
        audit = partnerships.asCoordinator(partnership, () -> {
            OfficeId kalety = fixture.office(2, "Kalety", null, OfficeKind.RURAL);
            AuditorId auditor = fixture.contractor("Contractor");
            AuditId running = fixture.running(2).id();
            entry.enter(
                    running,
                    Stream.of(
                                    call(running, tworog, auditor, 1),
                                    call(running, tworog, auditor, 0),
                                    call(running, kalety, auditor, 0),
                                    call(running, kalety, auditor, 0))
                            .toList());
            return running;
        });
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isMadeInTheBackgroundAndHandedOut(ReportFormat format) {
        release();

        AuditReport begun = asAnia(() -> reports.start(wanted(null, format)));

        assertThat(ended(begun).status()).isEqualTo(ReportStatus.DONE);
        ReportFile file = asAnia(() -> reports.file(begun.id()));
        assertThat(file.document().kind()).isEqualTo(FileKind.valueOf(format.name()));
        assertThat(file.content()).isNotEmpty();
    }

    @Test
    void officesReportTellsItsPlaceAndHowItWasMade() {
        release();

        AuditReport done = ended(asAnia(() -> reports.start(wanted(tworog, ReportFormat.PDF))));

        String text =
                PdfReading.of(asAnia(() -> reports.file(done.id())).content()).text();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Tworóg: miejsce 1 wśród 2 urzędów")
                .contains("Rozmów jest mało")
                .contains("wzór Wilsona")
                .doesNotContain("Kalety: miejsce");
    }

    @Test
    void isNotMadeBeforeTheReleaseForWhoDoesNotPlan() {
        assertThatThrownBy(() -> asAnia(() -> reports.start(wanted(null, ReportFormat.PDF))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void isNobodyElsesAndGoesWithItsFile() {
        release();
        AuditReport done = ended(asAnia(() -> reports.start(wanted(tworog, ReportFormat.XLSX))));

        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> reports.file(done.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(partnerships.asCoordinator(partnership, () -> reports.of(audit)))
                .isEmpty();
        asAnia(() -> {
            reports.remove(done.id());
            return true;
        });
        assertThat(asAnia(() -> reports.of(audit))).isEmpty();
    }

    @Test
    void stoppedOneGetsNoFile() {
        release();
        AuditReport begun = asAnia(() -> steps.begin(wanted(tworog, ReportFormat.PDF)));

        assertThat(asAnia(() -> reports.cancel(begun.id())).status()).isEqualTo(ReportStatus.CANCELLED);
        assertThatThrownBy(() -> asAnia(() -> {
                    steps.move(begun.id(), 20);
                    return true;
                }))
                .isInstanceOf(ReportStopped.class);
    }

    @Test
    void isThereForThirtyDays() {
        release();
        AuditReport done = ended(asAnia(() -> reports.start(wanted(tworog, ReportFormat.XLSX))));

        MovableClock.at(clock.instant().plus(Duration.ofDays(31)), () -> {
            assertThatThrownBy(() -> asAnia(() -> reports.file(done.id()))).isInstanceOf(RecordNotFound.class);
            assertThat(asAnia(() -> reports.of(audit))).isEmpty();
            return Scopes.partnership(partnership, () -> {
                steps.removeOld();
                return true;
            });
        });

        assertThat(asAnia(() -> reports.of(audit))).isEmpty();
    }

    private void release() {
        partnerships.asCoordinator(partnership, () -> fixture.release(audit));
    }

    private ScoredCall call(AuditId running, OfficeId office, AuditorId auditor, int greeting) {
        return fixture.scored(
                running, office, auditor, AuditFixture.scores(greeting, 1, 5).toArray(Score[]::new));
    }

    private AuditReport ended(AuditReport begun) {
        AuditReport now = begun;
        while (now.running()) {
            Thread.onSpinWait();
            now = asAnia(() -> reports.get(begun.id()));
        }
        return now;
    }

    private NewAuditReport wanted(@Nullable OfficeId office, ReportFormat format) {
        return new NewAuditReport(audit, office, Languages.POLISH, format);
    }

    private <T> T asAnia(Supplier<T> work) {
        Access access = new Access(ania, false, partnership, null, List.of(new Grant(Role.LEADER, null)));
        return Scopes.in((AccessElement) () -> access, work);
    }
}
