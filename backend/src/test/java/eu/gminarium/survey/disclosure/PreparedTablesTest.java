package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored of a closed wave says the same as the responses, and nothing that is hidden. */
@ProgramTest
class PreparedTablesTest {

    private static final String[] STATEMENTS = {
        "waiting", "door", "staff", "forms", "hours", "words", "web", "phone", "overall"
    };
    private static final QuestionnaireContent ASKED = content(STATEMENTS);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    WaveTables tables;

    @Inject
    ResponseRepository responses;

    @Inject
    SheetReader sheets;

    @Inject
    WaveTableRepository stored;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, ASKED);
    }

    @Test
    void storedTableNeedsNoResponses() {
        enter(tworog, 6, "5", "4");
        enter(tworog, 7, "2", "3");
        surveys.enter(partnership, wave, tworog, 5, answers("overall", "1", "door", "2"));
        enter(kalety, 4, "5", "5");
        surveys.close(partnership, wave);
        WaveTable table =
                Scopes.partnership(partnership, () -> afresh().of(wave.id().value(), ASKED));
        Disclosed<Consistency> consistency = Scopes.partnership(
                partnership, () -> afresh().consistency(wave.id().value(), ASKED));
        prepare();
        surveys.query(partnership, "DELETE FROM response RETURNING CAST(id AS text)");

        WaveTables restarted = afresh();

        assertThat(table.of(tworog).released()).isPresent();
        Scopes.partnership(partnership, () -> {
            assertThat(restarted.isPrepared(wave.id().value())).isTrue();
            assertThat(restarted.of(wave.id().value(), ASKED)).isEqualTo(table);
            assertThat(restarted.consistency(wave.id().value(), ASKED)).isEqualTo(consistency);
            return true;
        });
    }

    @Test
    void storedTableHoldsNothingOfHiddenOfficesAndQuestions() {
        enter(tworog, 6, "5", "4");
        surveys.enter(partnership, wave, tworog, 4, answers("overall", "1"));
        enter(kalety, 4, "3", "3");
        surveys.close(partnership, wave);
        prepare();

        assertThat(surveys.query(partnership, """
                SELECT office ->> 'responses' || ' ' || (office -> 'ratings') || ' ' || coalesce(office ->> 'series', '')
                  FROM wave_table CROSS JOIN LATERAL jsonb_array_elements(content -> 'offices') AS office
                 WHERE office ->> 'office' = CAST(CAST(? AS uuid) AS text)
                """, kalety.value())).containsExactly("0 {} ");
        assertThat(surveys.query(partnership, "SELECT content ->> 'consistency' FROM wave_table"))
                .as("four people left statements out")
                .containsOnlyNulls();
    }

    /** The twin of the test above: what is counted before anybody decides would tell of the four. */
    @Test
    void storingWhatIsCountedWouldTellOfHiddenOffices() {
        enter(kalety, 4, "3", "3");
        surveys.close(partnership, wave);
        var count = new SheetCount(ASKED);

        Scopes.partnership(partnership, () -> {
            sheets.read(wave.id().value(), kalety, count::add);
            return true;
        });

        assertThat(count.sums(kalety).ratings("overall").n()).isEqualTo(4);
    }

    @Test
    void seriesAreMarkedFromFiveOnAndOnlyWhereOthersAreFiveToo() {
        enter(tworog, 5, "4", "4");
        enter(tworog, 6, "4", "5");
        enter(kalety, 20, "3", "3");
        enter(kalety, 4, "2", "3");
        surveys.close(partnership, wave);

        Map<OfficeId, SeriesFigure> series =
                Scopes.partnership(partnership, () -> tables.series(wave.id().value(), ASKED));

        assertThat(series.get(tworog))
                .isEqualTo(new SeriesFigure(
                        new SeriesFigure.Mark(SeriesFigure.Kind.KNOWN, 5L),
                        new SeriesFigure.Mark(SeriesFigure.Kind.FEW, null)));
        assertThat(series.get(kalety)).isEqualTo(SeriesFigure.NONE);
    }

    @Test
    void sheetsAlikeAreMarkedUnlessSoManyAreByChance() {
        enter(tworog, 10, "4", "5");
        enter(tworog, 9, "5", "4");
        enter(kalety, 12, "5", "4");
        IntStream.range(0, 15).forEach(i -> enter(kalety, 1, String.valueOf(1 + i / 5), String.valueOf(1 + i % 5)));
        surveys.close(partnership, wave);

        Map<OfficeId, SeriesFigure> series =
                Scopes.partnership(partnership, () -> tables.series(wave.id().value(), ASKED));

        assertThat(series)
                .extractingByKey(tworog)
                .extracting(SeriesFigure::repeated)
                .isEqualTo(new SeriesFigure.Mark(SeriesFigure.Kind.KNOWN, 10L));
        assertThat(series)
                .extractingByKey(kalety)
                .extracting(SeriesFigure::repeated)
                .isEqualTo(new SeriesFigure.Mark(SeriesFigure.Kind.KNOWN, 12L));
    }

    private void prepare() {
        Scopes.partnership(partnership, () -> {
            tables.prepare(wave.id().value(), ASKED);
            return true;
        });
    }

    /** As another process would have it, which remembers nothing. */
    private WaveTables afresh() {
        return new WaveTables(responses, sheets, stored);
    }

    /** The same rating for all statements but the last. */
    private void enter(OfficeId office, int times, String most, String overall) {
        List<String> given = Stream.of(STATEMENTS)
                .flatMap(code -> Stream.of(code, code.equals("overall") ? overall : most))
                .toList();
        surveys.enter(partnership, wave, office, times, answers(given.toArray(String[]::new)));
    }
}
