package eu.gminarium.survey.local;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.print.SheetPrint;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.ReadableQuestionnaires;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveQuestionnaires;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.PdfReading;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until a wave opens, an office's own questions are its own affair. */
@ProgramTest
class ReadableQuestionnairesTest {

    private static final String OWN = "local-bus";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    LocalQuestionnaires local;

    @Inject
    Waves waves;

    @Inject
    ReadableQuestionnaires readable;

    @Inject
    SurveyPrints prints;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void planWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        Cycle cycle = surveys.cycle(partnership, content("overall"));
        var own = new LocalQuestions(
                List.of(new Block(null, List.of(new YesNo(OWN, text("Did you come by bus?"), false)))));
        wave = partnerships.asCoordinator(partnership, () -> {
            local.change(cycle.id(), tworog, own, null);
            return waves.plan(
                    new NewWave(cycle.id(), text("Spring"), SurveyFixture.FIRST_DAY, SurveyFixture.LAST_DAY, 0, null));
        });
    }

    @Test
    void draftIsReadByTheOfficeAndTheCountyAlone() {
        assertThat(asks(Role.OFFICE_COORDINATOR, tworog)).isTrue();
        assertThat(asks(Role.COORDINATOR, null)).isTrue();
        assertThat(asks(Role.OFFICE_COORDINATOR, kalety)).isFalse();
        assertThat(asks(Role.LEADER, null)).isFalse();
    }

    @Test
    void draftIsPrintedForThemAlone() {
        assertThat(sheet(tworog)).contains("Did you come by bus?");
        assertThat(sheet(kalety)).doesNotContain("Did you come by bus?").contains("Statement overall");
    }

    @Test
    void whatCitizensAreAskedIsReadByAll() {
        MovableClock.at(
                SurveyFixture.on(SurveyFixture.FIRST_DAY),
                () -> partnerships.asCoordinator(partnership, () -> waves.open(wave.id(), null)));

        assertThat(asks(Role.OFFICE_COORDINATOR, kalety)).isTrue();
        assertThat(asks(Role.LEADER, null)).isTrue();
    }

    private boolean asks(Role role, @Nullable OfficeId office) {
        return partnerships.as(partnership, role, office, () -> {
            WaveQuestionnaires all = readable.of(wave.id());
            assertThat(all.of(kalety).codes()).doesNotContain(OWN);
            assertThat(readable.of(wave.id(), tworog)).isEqualTo(all.of(tworog));
            return all.of(tworog).codes().contains(OWN);
        });
    }

    private String sheet(OfficeId reader) {
        byte[] pdf = partnerships.as(
                partnership,
                Role.OFFICE_COORDINATOR,
                reader,
                () -> prints.questionnaires(wave.id(), tworog, SheetPrint.STANDARD, Languages.ENGLISH));
        return PdfReading.of(pdf).text();
    }
}
