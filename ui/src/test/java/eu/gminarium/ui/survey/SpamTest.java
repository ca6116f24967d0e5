package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.ui.testing.OpenSurvey;
import eu.gminarium.ui.testing.Program;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Who guesses codes or floods a survey is told the same as everybody, and leaves no trace: neither in the log nor in a table. */
class SpamTest {

    private static final int GUESSES = 300;

    private static final String TABLES = """
            SELECT table_schema || '.' || table_name FROM information_schema.tables
             WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """;

    private final Program program = Program.running();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listenAsTheProgramDoes() {
        root.setLevel(Level.INFO);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
        root.setLevel(usual);
    }

    @Test
    void whoGuessesReadsTheSameEachTimeAndLeavesNoTrace() throws Exception {
        try (Spammer spammer = new Spammer(program.address())) {
            HttpResponse<String> first = spammer.open(OpenSurvey.path(Ids.publicCode()));
            assertThat(first.statusCode()).isEqualTo(404);
            for (int i = 0; i < GUESSES; i++) {
                HttpResponse<String> answer = spammer.open(OpenSurvey.path(Ids.publicCode()));
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(first.body());
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            }
            assertThat(spammer.open(OpenSurvey.path(code("OPEN"))).statusCode()).isEqualTo(200);
        }
        assertThat(traces()).isEmpty();
    }

    @Test
    void whoFloodsASurveyIsStoppedForTheSurveyAloneAndLeavesNoTrace() throws Exception {
        try (Spammer spammer = new Spammer(program.address())) {
            HttpResponse<String> refused = spammer.sendUntilRefused(OpenSurvey.path(code("CLOSED")));

            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            assertThat(refused.body()).contains("<h1");
            assertThat(spammer.open(OpenSurvey.path(code("CLOSED"))).statusCode())
                    .isEqualTo(200);
            assertThat(spammer.open(OpenSurvey.path(code("OPEN"))).statusCode()).isEqualTo(200);
        }
        assertThat(traces()).isEmpty();
    }

    /** The twin of the tests above: a trace would be found. */
    @Test
    void traceWouldBeFoundInTheLogAndInEveryTable() throws Exception {
        LoggerFactory.getLogger(SpamTest.class).info("a visit from {}", Spammer.ADDRESS);

        assertThat(traces()).singleElement().asString().contains(Spammer.ADDRESS);
        assertThat(tablesWith("coordinator@tarnogorski.example")).contains("platform.account");
        assertThat(tablesWith(code("OPEN")))
                .contains("platform.public_code")
                .anySatisfy(table -> assertThat(table).endsWith(".collector"));
    }

    /** Lines of the log and tables that know the spammer's name, his address, or that of this machine. */
    private List<String> traces() throws SQLException {
        List<String> traces = new ArrayList<>();
        for (String mark : List.of(Spammer.NAME, Spammer.ADDRESS, "127.0.0.1")) {
            lines.list.stream()
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(line -> line.contains(mark))
                    .forEach(traces::add);
            traces.addAll(tablesWith(mark));
        }
        return traces;
    }

    private List<String> tablesWith(String text) throws SQLException {
        String url = program.bean(PostgresServer.class).url();
        List<String> found = new ArrayList<>();
        try (Connection superuser = DriverManager.getConnection(url, "postgres", "")) {
            for (String table : texts(superuser, TABLES)) {
                String rows = "SELECT '" + table + "' WHERE EXISTS (SELECT FROM " + table
                        + " AS row WHERE strpos(CAST(row AS text), ?) > 0)";
                found.addAll(texts(superuser, rows, text));
            }
        }
        return found;
    }

    private static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setString(i + 1, parameters[i]);
            }
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private String code(String status) {
        return OpenSurvey.codes(program.api("coordinator", "tarnogorski"), "tarnogorski", status)
                .getFirst();
    }
}
