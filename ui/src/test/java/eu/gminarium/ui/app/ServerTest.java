package eu.gminarium.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start(@TempDir Path home) {
        server = OwnServer.start(home, Map.of(PermissiveSession.SWITCH, "true"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void bootstrapsAPageForASignedInPerson() throws Exception {
        var page = get("/app/tarnogorski", "gminarium=token; language=cs; appearance=dark");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("VAADIN/build/", "assets/gminarium.css", "aura/aura.css")
                .contains("<html lang=\"cs\" theme=\"dark\"");
    }

    @Test
    void sendsEverybodyElseToSignInAndBack() throws Exception {
        var page = get("/app/tarnogorski/trainings?year=2012", "");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .contains("/sign-in?next=%2Fapp%2Ftarnogorski%2Ftrainings%3Fyear%3D2012");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Tomcat refuses it before the program sees it. */
    @ParameterizedTest
    @ValueSource(strings = {"/s/a%00b", "/api/v1/partnerships/a%00b/offices", "/app/a%00b"})
    void refusesAnAddressThatCannotBeReadWithoutNamingItsSoftware(String path) throws Exception {
        var refusal = get(path, "");

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refusal.body())
                .contains("\"code\":\"unreadable-request\"", "\"status\":400")
                .doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void startsNoSessionForAStranger() throws Exception {
        assertThat(get("/app/?v-r=init", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/gminarium.css", "/assets/charts.js", "/aura/aura.css", "/vendor/echarts/echarts.min.js"
            })
    void servesStaticFilesThatBrowsersKeep(String path) throws Exception {
        var file = get(path, "");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .startsWith("public, max-age=");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void keepsStyleSheetsWithAContentHashForGood() throws Exception {
        assertThat(get("/assets/gminarium.css?v-c=1", "").headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pom.xml",
                "/etc/passwd",
                "/application.yml",
                "/assets/application.yml",
                "/META-INF/resources/assets/gminarium.css",
                "/app/VAADIN/build/../../../application.yml",
                "/app/VAADIN/build/..%2f..%2f..%2fapplication.yml",
                "/assets/../../application.yml",
                "/assets/..%2f..%2fapplication.yml",
                "/assets/%2e%2e/%2e%2e/application.yml",
                "/../../../../etc/passwd",
                "//etc/passwd"
            })
    void hasNoFilesBesides(String path) throws IOException {
        assertThat(rawStatus(path)).isIn(400, 404);
    }

    @Test
    void answersAPersonWithAPageAndAProgramWithADocument() throws Exception {
        var page = CLIENT.send(
                HttpRequest.newBuilder(server.getURI().resolve("/nonsense"))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .header("Cookie", "gminarium=token; language=cs")
                        .build(),
                BodyHandlers.ofString());
        var document = get("/nonsense", "gminarium=token");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Nenalezeno</h1>");
        assertThat(document.statusCode()).isEqualTo(404);
        assertThat(document.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpResponse<String> get(String path, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The path goes out as it stands; an HTTP client would tidy it up. Asked by nobody, so that nothing is rerouted. */
    private static int rawStatus(String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort());
                InputStream in = socket.getInputStream()) {
            String head = "GET " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nCookie: gminarium=token\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
