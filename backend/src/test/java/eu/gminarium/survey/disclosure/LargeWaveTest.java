package eu.gminarium.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A wave of 200,000 responses to the standard questionnaire: prints how long closing and reading take. */
@Tag("long")
@ProgramTest
class LargeWaveTest {

    private static final Logger LOG = LoggerFactory.getLogger(LargeWaveTest.class);
    private static final int RESPONSES = 200_000;
    private static final int OFFICES = 10;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    QuestionnaireTemplates templates;

    @Inject
    WaveTables tables;

    @Inject
    GroupTables groups;

    @Inject
    WaveResults results;

    @Inject
    ResponseRepository responses;

    @Inject
    SheetReader sheets;

    @Inject
    WaveTableRepository stored;

    Partnership partnership;

    @BeforeEach
    void createPartnership() {
        partnership = partnerships.create();
    }

    @Test
    void printsItsFigures() {
        OfficeId office = surveys.office(partnership, "Office 1", 1);
        for (int number = 2; number <= OFFICES; number++) {
            surveys.office(partnership, "Office " + number, number);
        }
        QuestionnaireContent content =
                partnerships.asCoordinator(partnership, () -> templates.content(QuestionnaireTemplate.STANDARD));
        Wave wave = surveys.openWave(partnership, content);
        fill(content);

        timed("closing", () -> surveys.close(partnership, wave));
        timed("tables, from all responses", () -> tables.of(wave.id().value(), content));
        timed("groups of all offices, from all responses", () -> {
            groups.prepare(wave.id().value(), content);
            return true;
        });
        timed("storing", () -> {
            tables.prepare(wave.id().value(), content);
            return true;
        });
        var restarted = new WaveTables(responses, sheets, stored);
        WaveTable fromStore = timed(
                "tables, stored, after a restart", () -> restarted.of(wave.id().value(), content));
        WaveTable table = timed("results, once warm", () -> read(() -> results.of(wave.id())));
        timed(
                "a group, once warm",
                () -> read(() -> results.group(wave.id(), office, Filter.NONE.and(Attribute.MODE, "WEB"))));

        assertThat(table.overall().released().orElseThrow().responses()).isEqualTo(RESPONSES);
        assertThat(fromStore).isEqualTo(table);
    }

    private <T> T read(Supplier<T> work) {
        return partnerships.as(partnership, Role.LEADER, null, work);
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T done = Scopes.partnership(partnership, work);
        LOG.info("{}: {} ms", what, (System.nanoTime() - start) / 1_000_000);
        return done;
    }

    /** Each question of the questionnaire gets one of its answers, each as often as the others. */
    private void fill(QuestionnaireContent content) {
        Map<String, String> answers = Stream.concat(content.statements().stream(), content.choices().stream())
                .collect(Collectors.toMap(
                        question -> question.code(), question -> String.join(",", question.countedValues())));
        String questions = answers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        surveys.query(partnership, """
                WITH question AS MATERIALIZED (
                       SELECT split_part(q, '=', 1) AS code, string_to_array(split_part(q, '=', 2), ',') AS answers
                         FROM unnest(string_to_array(current_setting('test.questions'), ' ')) AS q),
                     place AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS number FROM collector),
                     written AS (
                       INSERT INTO response (id, collector_id, mode, answers)
                       SELECT gen_random_uuid(), p.id, CASE WHEN g % 3 = 0 THEN 'WEB' ELSE 'PAPER' END,
                              (SELECT jsonb_object_agg(q.code,
                                        q.answers[1 + (abs(hashint4(g + hashtext(q.code))) % cardinality(q.answers))])
                                 FROM question q)
                         FROM generate_series(1, 200000) AS g JOIN place p ON p.number = g % 10
                       RETURNING 1)
                SELECT count(*) FROM written
                """.replace("current_setting('test.questions')", "'" + questions + "'"));
    }
}
