package eu.gminarium.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs read while all connections are taken, and afterwards. */
class BusyDatabaseTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start(@TempDir Path home) {
        server = OwnServer.start(
                home,
                Map.of("datasources.default.maximum-pool-size", 1, "datasources.default.connection-timeout", 300));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void programsReadThatNothingWasDoneAndWhenToTryAgain() throws Exception {
        var refused = whileTaken(BusyDatabaseTest::signIn);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"database-busy\"", "Nic se neuložilo");
        assertThat(signIn().statusCode()).isEqualTo(401);
    }

    @Test
    void citizensReadItOnAPageOfTheSurvey() throws Exception {
        var refused = whileTaken(() -> open("/s/unknown/cs"));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("<h1", "Dotazník je právě přetížený");
        assertThat(open("/s/unknown/cs").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/AAAA-AAAA/cs", "/invitation/unknown?language=cs"})
    void peopleReadItOnEveryOtherPage(String path) throws Exception {
        var refused = whileTaken(() -> open(path));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(refused.body()).contains("lang=\"cs\"", "<h1>Nedostupné</h1>", "Nic se neuložilo");
        assertThat(open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSignsInReadsItOnAPage() throws Exception {
        var refused = whileTaken(() -> CLIENT.send(
                HttpRequest.newBuilder(server.getURI().resolve("/sign-in?language=pl"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", server.getURI().toString())
                        .header("Accept", BROWSER)
                        .POST(BodyPublishers.ofString("username=a%40b.example&password=unknown"))
                        .build(),
                BodyHandlers.ofString()));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("lang=\"pl\"", "<h1>Niedostępne</h1>", "spróbuj ponownie");
    }

    private interface Call {
        HttpResponse<String> send() throws Exception;
    }

    private static HttpResponse<String> whileTaken(Call call) throws Exception {
        DataSource pool = server.getApplicationContext().getBean(DataSource.class);
        try (Connection taken = DelegatingDataSource.unwrapDataSource(pool).getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            return call.send();
        }
    }

    private static HttpResponse<String> signIn() throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.getURI().resolve("/api/v1/login"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "cs")
                        .POST(BodyPublishers.ofString("{\"username\": \"a@b.example\", \"password\": \"unknown\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> open(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.getURI().resolve(path))
                        .header("Accept", BROWSER)
                        .build(),
                BodyHandlers.ofString());
    }
}
