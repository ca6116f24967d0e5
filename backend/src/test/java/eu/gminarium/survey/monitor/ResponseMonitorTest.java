package eu.gminarium.survey.monitor;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wave has 60 days and a target of 60: one response a day is expected. */
@ProgramTest
class ResponseMonitorTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    MonitorFixture offices;

    @Inject
    ResponseMonitor monitor;

    @Inject
    Waves waves;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = offices.office(partnership, "Tworóg", 1, "pl");
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, content("waiting"));
    }

    @Test
    void officesThatAreBehindComeFirst() {
        OfficeId swierklaniec = surveys.office(partnership, "Świerklaniec", 3);
        partnerships.asCoordinator(partnership, () -> waves.addOffice(wave.id(), swierklaniec));
        offices.responses(partnership, wave, kalety, 20);
        offices.responses(partnership, wave, tworog, 19);

        List<OfficeProgress> lines = lines(FIRST_DAY.plusDays(20));

        assertThat(lines).extracting(line -> line.office().id()).containsExactly(swierklaniec, tworog, kalety);
        assertThat(lines)
                .extracting(OfficeProgress::standing)
                .containsExactly(Standing.BEHIND, Standing.BEHIND, Standing.ON_COURSE);
        assertThat(lines).allSatisfy(line -> assertThat(line.expected()).isEqualTo(20));
        assertThat(lines.getFirst().responses().released()).isEmpty();
        assertThat(lines.getFirst().share().released()).isEmpty();
        assertThat(lines.getLast().share().released()).contains(20 / 60.0);
    }

    @Test
    void nobodyIsBehindOnTheFirstDayAndTheWholeTargetIsExpectedAfterTheLast() {
        assertThat(lines(FIRST_DAY)).allSatisfy(line -> {
            assertThat(line.expected()).isZero();
            assertThat(line.standing()).isEqualTo(Standing.ON_COURSE);
        });
        assertThat(lines(LAST_DAY))
                .allSatisfy(line -> assertThat(line.expected()).isEqualTo(59));
        assertThat(lines(LAST_DAY.plusDays(40)))
                .allSatisfy(line -> assertThat(line.expected()).isEqualTo(60));
    }

    @Test
    void dayEndsAtMidnightOfThePartnership() {
        Instant midnight = Instant.parse("2012-04-11T22:00:00Z");

        assertThat(linesAt(midnight.minusSeconds(1)).getFirst().expected()).isEqualTo(9);
        assertThat(linesAt(midnight).getFirst().expected()).isEqualTo(10);
    }

    /** Expected are 3: "behind" would tell that there are fewer, "on course" that there are 3 or 4. */
    @Test
    void standingTellsNothingAboutFewResponses() {
        offices.responses(partnership, wave, tworog, 4);

        assertThat(lines(FIRST_DAY.plusDays(3)))
                .extracting(OfficeProgress::standing)
                .containsExactly(Standing.UNKNOWN, Standing.UNKNOWN);
        assertThat(lines(FIRST_DAY.plusDays(5)))
                .extracting(OfficeProgress::standing)
                .containsExactly(Standing.BEHIND, Standing.BEHIND);
    }

    @Test
    void withoutTargetNothingIsExpected() {
        partnerships.asCoordinator(
                partnership, () -> waves.change(wave.id(), new WaveChange(null, null, null, 0, null)));

        assertThat(lines(LAST_DAY))
                .extracting(OfficeProgress::standing)
                .containsExactly(Standing.NO_TARGET, Standing.NO_TARGET);
    }

    @Test
    void officeWithoutCoordinatorIsNotReachable() {
        assertThat(lines(FIRST_DAY))
                .filteredOn(OfficeProgress::reachable)
                .extracting(line -> line.office().id())
                .containsExactly(tworog);
    }

    @Test
    void officeCoordinatorSeesTheOwnOfficeAndTheLeaderAll() {
        assertThat(partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, () -> monitor.of(wave.id())))
                .extracting(line -> line.office().id())
                .containsExactly(kalety);
        assertThat(partnerships.as(partnership, Role.LEADER, null, () -> monitor.of(wave.id())))
                .hasSize(2);
        assertThatThrownBy(() -> partnerships.as(partnership, Role.STAFF, kalety, () -> monitor.of(wave.id())))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnerships.create(), () -> monitor.of(wave.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    private List<OfficeProgress> lines(LocalDate day) {
        return linesAt(on(day));
    }

    private List<OfficeProgress> linesAt(Instant moment) {
        return MovableClock.at(moment, () -> partnerships.asCoordinator(partnership, () -> monitor.of(wave.id())));
    }
}
