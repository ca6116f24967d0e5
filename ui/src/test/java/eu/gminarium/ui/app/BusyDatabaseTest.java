package eu.gminarium.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.Readiness;
import io.micronaut.context.ApplicationContext;
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

/** What people and programs read while all connections are taken, and afterwards. */
class BusyDatabaseTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start(@TempDir Path home) {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "gminarium.home",
                        home.toString(),
                        "datasources.default.maximum-pool-size",
                        1,
                        "datasources.default.connection-timeout",
                        300));
        server.getApplicationContext().getBean(Readiness.class).await();
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
        var refused = whileTaken(BusyDatabaseTest::openSurvey);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("<h1", "Dotazník je právě přetížený");
        assertThat(openSurvey().statusCode()).isEqualTo(404);
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

    private static HttpResponse<String> openSurvey() throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(server.getURI().resolve("/s/unknown/cs")).build(), BodyHandlers.ofString());
    }
}
