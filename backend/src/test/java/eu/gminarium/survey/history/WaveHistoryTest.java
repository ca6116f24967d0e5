package eu.gminarium.survey.history;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.history.WaveEvent.What;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class WaveHistoryTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    WaveHistory history;

    Partnership partnership;
    OfficeId tworog;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        Wave planned = surveys.wave(partnership, content("waiting"));
        wave = at(FIRST_DAY, () -> waves.open(planned.id(), null));
    }

    @Test
    void everyStepLeavesATraceWithItsDay() {
        OfficeId kalety = surveys.office(partnership, "Kalety", 2);
        LocalDate extended = LAST_DAY.plusDays(14);
        LocalDate shortened = LAST_DAY.plusDays(7);
        at(FIRST_DAY.plusDays(1), () -> waves.addOffice(wave.id(), kalety));
        at(FIRST_DAY.plusDays(2), () -> change(extended, 80));
        at(FIRST_DAY.plusDays(3), () -> change(shortened, null));
        at(FIRST_DAY.plusDays(4), () -> waves.close(wave.id(), null, " The office burnt down. "));

        List<WaveEvent> events = events();

        assertThat(events)
                .extracting(WaveEvent::what)
                .containsExactly(
                        new What.Planned(FIRST_DAY, LAST_DAY),
                        new What.Opened(),
                        new What.OfficeAdded(kalety),
                        new What.Extended(LAST_DAY, extended),
                        new What.TargetChanged(60, 80),
                        new What.Shortened(extended, shortened),
                        new What.Closed("The office burnt down."));
        assertThat(events)
                .extracting(event -> FIRST_DAY.until(event.day()).getDays())
                .endsWith(0, 1, 2, 2, 3, 4);
        assertThat(events).allSatisfy(event -> assertThat(event.by()).isNotNull());
    }

    @Test
    void plannedWaveMayBeginOnAnotherDay() {
        Wave planned = surveys.wave(partnership, content("waiting"));
        at(
                FIRST_DAY.minusDays(9),
                () -> waves.change(planned.id(), new WaveChange(null, FIRST_DAY.plusDays(1), null, null, null)));

        assertThat(of(planned))
                .extracting(WaveEvent::what)
                .containsExactly(
                        new What.Planned(FIRST_DAY, LAST_DAY), new What.Moved(FIRST_DAY, FIRST_DAY.plusDays(1)));
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        int before = events().size();

        at(FIRST_DAY, () -> waves.change(wave.id(), new WaveChange(text("Another title"), null, LAST_DAY, 60, null)));
        at(FIRST_DAY, () -> waves.addOffice(wave.id(), tworog));

        assertThat(events()).hasSize(before);
    }

    @Test
    void answersLeaveNoTrace() {
        int before = events().size();

        surveys.enter(partnership, wave, tworog, 7, answers("waiting", "4"));

        assertThat(events()).hasSize(before);
    }

    @Test
    void closingEarlyNeedsAReason() {
        assertThatThrownBy(() -> at(LAST_DAY.minusDays(1), () -> waves.close(wave.id(), null)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly("reason"));
        assertThatThrownBy(() -> at(LAST_DAY.minusDays(1), () -> waves.close(wave.id(), null, "  ")))
                .isInstanceOf(InvalidField.class);
        assertThat(partnerships
                        .asCoordinator(partnership, () -> waves.get(wave.id()))
                        .status())
                .isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void lastDayBeginsAtMidnightOfThePartnershipAndNeedsNoReason() {
        Instant midnight = Instant.parse("2012-05-30T22:00:00Z");
        Supplier<Wave> closing = () -> partnerships.asCoordinator(partnership, () -> waves.close(wave.id(), null));

        assertThatThrownBy(() -> MovableClock.at(midnight.minusSeconds(1), closing))
                .isInstanceOf(InvalidField.class);
        MovableClock.at(midnight, closing);

        assertThat(events().getLast().what()).isEqualTo(new What.Closed(null));
        assertThat(events().getLast().day()).isEqualTo(LAST_DAY);
    }

    @Test
    void anotherPartnershipSeesNothing() {
        assertThatThrownBy(() -> partnerships.asCoordinator(partnerships.create(), () -> history.of(wave.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    private Wave change(LocalDate endsOn, @Nullable Integer target) {
        return waves.change(wave.id(), new WaveChange(null, null, endsOn, target, null));
    }

    private List<WaveEvent> events() {
        return of(wave);
    }

    private List<WaveEvent> of(Wave any) {
        return partnerships.asCoordinator(partnership, () -> history.of(any.id()));
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return MovableClock.at(on(day), () -> partnerships.asCoordinator(partnership, work));
    }
}
