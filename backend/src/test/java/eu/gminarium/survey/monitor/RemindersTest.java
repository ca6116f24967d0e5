package eu.gminarium.survey.monitor;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.history.WaveEvent;
import eu.gminarium.survey.history.WaveEvent.What;
import eu.gminarium.survey.history.WaveHistory;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class RemindersTest {

    private static final LocalDate DAY = FIRST_DAY.plusDays(20);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    MonitorFixture offices;

    @Inject
    ResponseMonitor monitor;

    @Inject
    Reminders reminders;

    @Inject
    WaveHistory history;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kyjov;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = offices.office(partnership, "Tworóg", 1, "pl");
        kyjov = offices.office(partnership, "Kyjov", 2, "cs");
        wave = surveys.openWave(partnership, content("waiting"));
        offices.responses(partnership, wave, tworog, 12);
        offices.responses(partnership, wave, kyjov, 3);
    }

    @Test
    void coordinatorsReadInTheirLanguageHowTheOfficeStands() {
        offices.remind(partnership, wave, DAY, tworog, kyjov);

        assertThat(offices.mails(partnership))
                .extracting(MailEntry::subject)
                .containsExactlyInAnyOrder(
                        "Tworóg: 12 odpowiedzi (cel: 60), ostatni dzień 31.05.2012",
                        "Kyjov: méně než 5 odpovědí (cíl: 60), poslední den 31. 5. 2012");
        assertThat(offices.mails(partnership))
                .extracting(MailEntry::body)
                .anySatisfy(body -> assertThat(body)
                        .contains("Odpowiedzi dotąd: 12\nCel: 60\nOstatni dzień: 31.05.2012\nEdycja: Spring (pl)")
                        .contains("/surveys/waves/" + wave.id().value()))
                .anySatisfy(body -> assertThat(body).contains("Odpovědi dosud: méně než 5\n", "Vlna: Spring (cs)"));
    }

    @Test
    void officeIsRemindedOnceADay() {
        offices.remind(partnership, wave, DAY, tworog);

        assertThatThrownBy(() -> offices.remind(partnership, wave, DAY, tworog, kyjov))
                .isInstanceOfSatisfying(OfficeRemindedToday.class, refused -> {
                    assertThat(refused.arguments()).containsExactly("Tworóg", "17:00");
                    assertThat(refused.details())
                            .containsEntry("officeId", tworog.value().toString());
                });
        assertThat(offices.mails(partnership)).hasSize(1);

        offices.remind(partnership, wave, DAY.plusDays(1), tworog, kyjov);

        assertThat(offices.mails(partnership)).hasSize(3);
    }

    @Test
    void twoCoordinatorsAtOnceRemindOnce() throws Exception {
        Callable<Boolean> remind = () -> {
            try {
                return !offices.remind(partnership, wave, DAY, tworog).told().isEmpty();
            } catch (OfficeRemindedToday refused) {
                return false;
            }
        };

        List<Future<Boolean>> told;
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            told = people.invokeAll(List.of(remind, remind, remind, remind));
        }

        assertThat(told).extracting(Future::get).containsOnlyOnce(true);
        assertThat(offices.mails(partnership)).hasSize(1);
    }

    @Test
    void officeWithoutCoordinatorIsNamedAndTheOthersAreTold() {
        OfficeId kalety = surveys.office(partnership, "Kalety", 3);
        Wave another = surveys.openWave(partnership, content("waiting"));

        Reminded reminded = offices.remind(partnership, another, DAY, kalety, tworog);

        assertThat(reminded.told()).extracting(Office::id).containsExactly(tworog);
        assertThat(reminded.notReachable()).extracting(Office::id).containsExactly(kalety);
    }

    @Test
    void reminderIsPartOfWhatHappenedAndOfTheMonitor() {
        offices.remind(partnership, wave, DAY, tworog);

        assertThat(partnerships.asCoordinator(partnership, () -> history.of(wave.id())))
                .extracting(WaveEvent::what)
                .last()
                .isEqualTo(new What.Reminded(List.of(tworog)));
        assertThat(offices.at(partnership, DAY, () -> monitor.of(wave.id())))
                .filteredOn(line -> line.lastReminder() != null)
                .extracting(line -> line.office().id())
                .containsExactly(tworog);
    }

    @Test
    void onlyOpenWavesAndOfficesThatTakePartAreRemindedAndOnlyByTheCounty() {
        OfficeId later = surveys.office(partnership, "Kalety", 3);
        Wave planned = surveys.wave(partnership, content("waiting"));

        assertThatThrownBy(() -> offices.remind(partnership, planned, DAY, tworog))
                .isInstanceOf(WaveNotOpen.class);
        assertThatThrownBy(() -> offices.remind(partnership, wave, DAY, tworog, later))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        tworog,
                        () -> reminders.remind(wave.id(), Set.of(tworog))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThat(offices.mails(partnership)).isEmpty();
    }
}
