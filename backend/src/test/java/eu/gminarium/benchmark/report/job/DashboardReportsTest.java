package eu.gminarium.benchmark.report.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.report.MeasuredOffices;
import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportStopped;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ProgramTest
class DashboardReportsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    MeasuredOffices measured;

    @Inject
    DashboardReports reports;

    @Inject
    DashboardReportSteps steps;

    @Inject
    Clock clock;

    private final AccountId leader = AccountId.next();
    private Partnership partnership;
    private OfficeId office;

    @BeforeEach
    void offices() {
        partnership = partnerships.create();
        office = measured.in(partnership).getLast();
    }

    @ParameterizedTest
    @EnumSource(ResultsFormat.class)
    void isMadeInTheBackgroundAndHandedOut(ResultsFormat format) {
        DashboardReport begun = asLeader(() -> reports.start(wanted(office, format)));

        DashboardReport done = ended(begun);

        assertThat(done.status()).isEqualTo(ReportStatus.DONE);
        assertThat(done.progress()).isEqualTo(100);
        ReportFile file = asLeader(() -> reports.file(begun.id()));
        assertThat(file.document().kind()).isEqualTo(FileKind.valueOf(format.name()));
        assertThat(file.content()).isNotEmpty();
    }

    @Test
    void isNobodyElsesAndGoesWithItsFile() {
        DashboardReport done = ended(asLeader(() -> reports.start(wanted(null, ResultsFormat.XLSX))));

        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> reports.file(done.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(partnerships.asCoordinator(partnership, () -> reports.own())).isEmpty();

        asLeader(() -> {
            reports.remove(done.id());
            return true;
        });
        assertThat(asLeader(() -> reports.own())).isEmpty();
    }

    @Test
    void stoppedOneGetsNoFile() {
        DashboardReport begun = asLeader(() -> steps.begin(wanted(office, ResultsFormat.PDF)));

        assertThat(asLeader(() -> reports.cancel(begun.id())).status()).isEqualTo(ReportStatus.CANCELLED);
        assertThatThrownBy(() -> asLeader(() -> {
                    steps.move(begun.id(), 20);
                    return true;
                }))
                .isInstanceOf(ReportStopped.class);
    }

    @Test
    void isThereForThirtyDays() {
        DashboardReport done = ended(asLeader(() -> reports.start(wanted(office, ResultsFormat.XLSX))));

        MovableClock.at(clock.instant().plus(Duration.ofDays(31)), () -> {
            assertThatThrownBy(() -> asLeader(() -> reports.file(done.id()))).isInstanceOf(RecordNotFound.class);
            return Scopes.partnership(partnership, () -> {
                steps.removeOld();
                return true;
            });
        });
        assertThat(asLeader(() -> reports.own())).isEmpty();
    }

    @Test
    void paragraphOfAllOfficesIsRefusedByName() {
        assertThatThrownBy(() -> wanted(null, ResultsFormat.DOCX))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .anyMatch(error -> error.field().equals("officeId")));
    }

    @Test
    void unknownOfficeIsNotFoundAndStaffMayNot() {
        assertThatThrownBy(() -> asLeader(() -> reports.start(wanted(OfficeId.next(), ResultsFormat.PDF))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.STAFF, office, () -> reports.start(wanted(office, ResultsFormat.PDF))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private DashboardReport ended(DashboardReport begun) {
        DashboardReport now = begun;
        while (now.running()) {
            Thread.onSpinWait();
            now = asLeader(() -> reports.get(begun.id()));
        }
        return now;
    }

    private static NewDashboardReport wanted(@Nullable OfficeId office, ResultsFormat format) {
        return new NewDashboardReport(office, Languages.POLISH, format);
    }

    private <T> T asLeader(Supplier<T> work) {
        Access access = new Access(leader, false, partnership, null, List.of(new Grant(Role.LEADER, null)));
        return Scopes.in((AccessElement) () -> access, work);
    }
}
