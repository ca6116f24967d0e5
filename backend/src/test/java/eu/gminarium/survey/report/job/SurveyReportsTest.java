package eu.gminarium.survey.report.job;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.documents.FileKind;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportStatus;
import eu.gminarium.documents.job.ReportStopped;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
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
class SurveyReportsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    SurveyReports reports;

    @Inject
    SurveyReportSteps steps;

    @Inject
    Clock clock;

    Partnership partnership;
    OfficeId tworog;
    Wave wave;
    AccountId ania = AccountId.next();

    @BeforeEach
    void holdWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isMadeInTheBackgroundAndHandedOut(ReportFormat format) {
        surveys.close(partnership, wave);

        SurveyReport begun = asAnia(Role.COORDINATOR, () -> reports.start(wanted(tworog, format)));

        assertThat(begun.running()).isTrue();
        assertThat(ended(begun).status()).isEqualTo(ReportStatus.DONE);
        ReportFile file = asAnia(Role.COORDINATOR, () -> reports.file(begun.id()));
        assertThat(file.document().kind()).isEqualTo(FileKind.valueOf(format.name()));
        assertThat(file.content()).isNotEmpty();
    }

    @Test
    void isNobodyElses() {
        surveys.close(partnership, wave);
        SurveyReport done = done(tworog);

        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> reports.file(done.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(partnerships.asCoordinator(partnership, () -> reports.of(wave.id())))
                .isEmpty();
    }

    /** Who no longer runs the office reads no comments, also not in a file of last week. */
    @Test
    void withCommentsIsOutOfReachOnceTheRoleIsGone() {
        surveys.close(partnership, wave);
        SurveyReport done = done(tworog);

        assertThat(done.comments()).isTrue();
        assertThatThrownBy(() -> asAnia(Role.LEADER, () -> reports.file(done.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void stoppedOneGetsNoFile() {
        surveys.close(partnership, wave);
        SurveyReport begun = asAnia(Role.COORDINATOR, () -> steps.begin(wanted(tworog, ReportFormat.PDF), true));

        SurveyReport stopped = asAnia(Role.COORDINATOR, () -> reports.cancel(begun.id()));

        assertThat(stopped.status()).isEqualTo(ReportStatus.CANCELLED);
        assertThatThrownBy(() -> asAnia(Role.COORDINATOR, () -> {
                    steps.finish(begun, "late.pdf", new byte[] {0x25, 0x50, 0x44, 0x46, 0x2D});
                    return true;
                }))
                .isInstanceOf(ReportStopped.class);
        assertThat(surveys.query(partnership, "SELECT count(*) FROM document")).containsExactly("0");
    }

    @Test
    void oneThatStandsStillWasInterrupted() {
        surveys.close(partnership, wave);
        SurveyReport begun = asAnia(Role.COORDINATOR, () -> steps.begin(wanted(tworog, ReportFormat.PDF), true));

        ReportStatus later = MovableClock.at(
                clock.instant().plus(Duration.ofMinutes(11)),
                () -> asAnia(Role.COORDINATOR, () -> reports.get(begun.id()).status()));

        assertThat(later).isEqualTo(ReportStatus.INTERRUPTED);
    }

    @Test
    void openWaveHasNone() {
        assertThatThrownBy(() -> asAnia(Role.COORDINATOR, () -> reports.start(wanted(null, ReportFormat.PDF))))
                .isInstanceOf(WaveStillOpen.class);
    }

    @Test
    void removedOneTakesItsFileAlong() {
        surveys.close(partnership, wave);
        SurveyReport done = done(tworog);

        asAnia(Role.COORDINATOR, () -> {
            reports.remove(done.id());
            return true;
        });

        assertThat(surveys.query(partnership, "SELECT count(*) FROM document")).containsExactly("0");
    }

    @Test
    void isThereForThirtyDays() {
        surveys.close(partnership, wave);
        SurveyReport done = done(tworog);

        MovableClock.at(clock.instant().plus(Duration.ofDays(31)), () -> {
            assertThatThrownBy(() -> asAnia(Role.COORDINATOR, () -> reports.file(done.id())))
                    .isInstanceOf(RecordNotFound.class);
            assertThat(asAnia(Role.COORDINATOR, () -> reports.of(wave.id()))).isEmpty();
            return removeOld();
        });

        assertThat(surveys.query(partnership, "SELECT count(*) FROM survey_report"))
                .containsExactly("0");
        assertThat(surveys.query(partnership, "SELECT count(*) FROM document")).containsExactly("0");
    }

    @Test
    void youngerOneStaysWhenOldOnesAreThrownAway() {
        surveys.close(partnership, wave);
        SurveyReport done = done(tworog);

        MovableClock.at(clock.instant().plus(Duration.ofDays(29)), this::removeOld);

        assertThat(asAnia(Role.COORDINATOR, () -> reports.of(wave.id()))).containsExactly(done);
    }

    private boolean removeOld() {
        return Scopes.partnership(partnership, () -> {
            steps.removeOld();
            return true;
        });
    }

    private SurveyReport done(OfficeId office) {
        SurveyReport begun = asAnia(Role.COORDINATOR, () -> reports.start(wanted(office, ReportFormat.PDF)));
        return ended(begun);
    }

    private SurveyReport ended(SurveyReport begun) {
        SurveyReport now = begun;
        while (now.running()) {
            Thread.onSpinWait();
            now = asAnia(Role.COORDINATOR, () -> reports.get(begun.id()));
        }
        return now;
    }

    private NewSurveyReport wanted(@Nullable OfficeId office, ReportFormat format) {
        return new NewSurveyReport(wave.id(), office, Languages.POLISH, format);
    }

    private <T> T asAnia(Role role, Supplier<T> work) {
        Access access = new Access(ania, false, partnership, null, List.of(new Grant(role, null)));
        return Scopes.in((AccessElement) () -> access, work);
    }
}
