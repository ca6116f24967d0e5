package eu.gminarium.survey.monitor;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.schedule.MessageSettings;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.history.WaveEvent;
import eu.gminarium.survey.history.WaveHistory;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The last day is 31 May 2012; reminders go out at eight. */
@ProgramTest
class WeekBeforeRemindersTest {

    private static final MessageSettings SETTINGS = new MessageSettings(3, 1, LocalTime.of(8, 0), 3, 7, false, 0);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    MonitorFixture offices;

    @Inject
    WeekBeforeReminders job;

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
        tworog = offices.office(partnership, "Tworóg", 1, "pl");
        OfficeId kalety = offices.office(partnership, "Kalety", 2, "pl");
        wave = surveys.openWave(partnership, content("waiting"));
        offices.responses(partnership, wave, tworog, 12);
        offices.responses(partnership, wave, kalety, 55);
    }

    @Test
    void remindsTheOfficesThatAreBehindAWeekBeforeTheLastDayAndOnce() {
        assertThat(mailsAfter("2012-05-24T05:59:00Z")).isZero();
        assertThat(mailsAfter("2012-05-24T06:00:00Z")).isEqualTo(1);
        assertThat(mailsAfter("2012-05-24T06:05:00Z")).isEqualTo(1);
        assertThat(mailsAfter("2012-05-29T06:00:00Z")).isEqualTo(1);

        assertThat(offices.mails(partnership))
                .extracting(MailEntry::subject)
                .singleElement()
                .asString()
                .startsWith("Tworóg: 12 odpowiedzi");
    }

    @Test
    void programThatWasOffOnThatDayRemindsWhenItIsBack() {
        assertThat(mailsAfter("2012-05-27T09:00:00Z")).isEqualTo(1);
    }

    @Test
    void nothingIsToldAfterTheLastDay() {
        assertThat(mailsAfter("2012-06-01T06:00:00Z")).isZero();
    }

    @Test
    void severalProgramsAtOnceRemindOnce() {
        try (ExecutorService programs = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                programs.execute(() -> run("2012-05-24T06:00:00Z"));
            }
        }

        assertThat(offices.mails(partnership)).hasSize(1);
    }

    @Test
    void extendedWaveHasItsWeekAgain() {
        run("2012-05-24T06:00:00Z");
        end(LAST_DAY.plusDays(14));

        assertThat(mailsAfter("2012-06-06T06:00:00Z")).isEqualTo(1);
        assertThat(mailsAfter("2012-06-07T06:00:00Z")).isEqualTo(2);
    }

    @Test
    void waveOfAWeekHasNoReminder() {
        end(FIRST_DAY.plusDays(7));

        assertThat(mailsAfter("2012-04-08T06:00:00Z")).isZero();
    }

    @Test
    void officeThatThePersonRemindedThatDayIsNotRemindedAgain() {
        offices.remind(partnership, wave, LocalDate.of(2012, 5, 24), tworog);

        assertThat(mailsAfter("2012-05-24T16:00:00Z")).isEqualTo(1);
    }

    @Test
    void nobodyIsNamedForWhatTheProgramDidByItself() {
        run("2012-05-24T06:00:00Z");

        WaveEvent last = partnerships
                .asCoordinator(partnership, () -> history.of(wave.id()))
                .getLast();
        assertThat(last.what()).isInstanceOf(WaveEvent.What.Reminded.class);
        assertThat(last.by()).isNull();
    }

    private void end(LocalDate day) {
        offices.at(partnership, FIRST_DAY, () -> waves.change(wave.id(), new WaveChange(null, null, day, null, null)));
    }

    private int mailsAfter(String moment) {
        run(moment);
        return offices.mails(partnership).size();
    }

    private void run(String moment) {
        Instant now = Instant.parse(moment);
        MovableClock.at(
                now,
                () -> Scopes.partnership(partnership, () -> {
                    job.tell(SETTINGS, now);
                    return now;
                }));
    }
}
