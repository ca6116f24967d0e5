package eu.gminarium.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.TestPostgres;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept when a questionnaire was one block of statements and a comment is still there. */
@ProgramTest
class QuestionTypesMigrationTest {

    private static final String SCHEMA = "question_types";
    private static final String BEFORE = "15";

    @Inject
    PostgresServer postgres;

    @Inject
    ObjectMapper json;

    @BeforeEach
    @AfterEach
    void clean() throws SQLException {
        execute("DROP SCHEMA IF EXISTS question_types CASCADE");
        execute("DROP ROLE IF EXISTS question_types");
    }

    @Test
    void oldQuestionnairesAndAnswersAreTakenOver() throws Exception {
        execute("CREATE ROLE question_types");
        execute("CREATE SCHEMA question_types");
        flyway(BEFORE).migrate();
        execute("""
                INSERT INTO question_types.questionnaire (id, content) VALUES (gen_random_uuid(),
                  '{"title": {"en": "Survey"}, "introduction": null, "heading": {"en": "Your visit"},
                    "statements": [{"code": "waiting", "area": "hall", "text": {"en": "Waiting"}},
                                   {"code": "overall", "area": "whole", "text": {"en": "All in all"}}],
                    "comment": {"en": "And?"}}')
                """);
        execute("""
                INSERT INTO question_types.office (id, name, kind, number)
                VALUES ('00000000-0000-4000-8000-000000000001', 'Tworóg', 'RURAL', 1)
                """);
        execute("""
                INSERT INTO question_types.survey_cycle (id, title, questionnaire_id)
                SELECT '00000000-0000-4000-8000-000000000002', '{"en": "Cycle"}', id FROM question_types.questionnaire
                """);
        execute("""
                INSERT INTO question_types.wave
                  (id, cycle_id, title, starts_on, ends_on, target_per_office, status, frozen)
                SELECT '00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', '{"en": "Spring"}',
                       '2012-04-02', '2012-05-31', 60, 'OPEN', content || '{"comment": null}'
                  FROM question_types.questionnaire
                """);
        execute("""
                INSERT INTO question_types.collector (id, wave_id, office_id, code)
                VALUES ('00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000003',
                        '00000000-0000-4000-8000-000000000001', 'abcdefghijklmnopqrstuvwx')
                """);
        execute("""
                INSERT INTO question_types.response (id, collector_id, mode, ratings, comment)
                VALUES (gen_random_uuid(), '00000000-0000-4000-8000-000000000004', 'WEB', '{"waiting": "4"}', 'a bench')
                """);
        assertThat(bytesOfResponses()).contains("a bench");
        execute("""
                INSERT INTO question_types.response_inbox (id, collector_id, mode, ratings, comment)
                VALUES (gen_random_uuid(), '00000000-0000-4000-8000-000000000004', 'WEB', '{"waiting": "dk"}', 'a tree')
                """);

        flyway("latest").migrate();

        QuestionnaireContent content = content("SELECT content::text FROM question_types.questionnaire");
        assertThat(content.blocks()).hasSize(2);
        assertThat(content.statements()).extracting(Statement::code).containsExactly("waiting", "overall");
        assertThat(content.statements()).allMatch(Question::required);
        assertThat(content.comments()).extracting(Comment::code).containsExactly("comment");
        assertThat(content("SELECT frozen::text FROM question_types.wave").comments())
                .isEmpty();
        assertThat(bytesOfResponses()).doesNotContain("a bench").contains("waiting");
        assertThat(text("SELECT answers::text FROM question_types.response")).isEqualTo("{\"waiting\": \"4\"}");
        assertThat(text("SELECT question || ': ' || comment FROM question_types.response_comment"))
                .isEqualTo("comment: a bench");
        assertThat(text("SELECT comments::text FROM question_types.response_inbox"))
                .isEqualTo("{\"comment\": \"a tree\"}");
    }

    /** As a superuser finds them in the table's file. */
    private static String bytesOfResponses() throws SQLException {
        try (Connection superuser = TestPostgres.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS inspection");
            statement.execute("CREATE EXTENSION IF NOT EXISTS pageinspect SCHEMA inspection");
            try (var page = statement.executeQuery(
                    "SELECT encode(inspection.get_raw_page('question_types.response', 0), 'escape')")) {
                assertThat(page.next()).isTrue();
                return page.getString(1);
            }
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(
                        postgres.url(),
                        postgres.owner().user(),
                        postgres.owner().password())
                .defaultSchema(SCHEMA)
                .createSchemas(false)
                .locations("classpath:db/tenant")
                .placeholders(Map.of("role", SCHEMA))
                .target(target)
                .load();
    }

    private QuestionnaireContent content(String sql) throws SQLException, IOException {
        return Objects.requireNonNull(json.readValue(text(sql), ContentDocument.class))
                .toContent();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.url(), postgres.owner().user(), postgres.owner().password());
    }
}
