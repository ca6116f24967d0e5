package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.ui.testing.OpenSurvey;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to a survey's first page and forms answers as the long way does, which an address with a query takes. */
class SurveyDoorTest {

    private static final String LONG_WAY = "?long";

    private final Program program = Program.running();
    private final String path =
            OpenSurvey.path(OpenSurvey.codes(program.api("coordinator", "tarnogorski"), "tarnogorski", "OPEN")
                    .getFirst());

    @ParameterizedTest
    @ValueSource(strings = {"/s/aaaaaaaaaaaaaaaaaaaaaa/en", "/s/aaaaaaaaaaaaaaaaaaaaaa/xx"})
    void unknownPageIsTheSame(String unknown) throws Exception {
        assertThat(get(unknown)).isEqualTo(get(unknown + LONG_WAY));
    }

    @Test
    void firstPageIsTheSame() throws Exception {
        Answer page = get(path);

        assertThat(page).isEqualTo(get(path + LONG_WAY));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers()).containsKeys("content-security-policy", "cache-control", "referrer-policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page=1", "page=1&action=continue&sheet=8b0f3f0a-6b1c-4e6e-8f0e-0a4f2a6c1d11"})
    void formIsAnsweredTheSame(String form) throws Exception {
        assertThat(post(path, form)).isEqualTo(post(path + LONG_WAY, form));
    }

    private record Answer(int status, Map<String, List<String>> headers, String body) {}

    private Answer get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(program.address().resolve(address)));
    }

    private Answer post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(program.address().resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            Map<String, List<String>> headers = response.headers().map().entrySet().stream()
                    .filter(header -> !List.of(
                                    "date", "content-length", "transfer-encoding", "connection", "keep-alive")
                            .contains(header.getKey().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            return new Answer(response.statusCode(), headers, response.body());
        }
    }
}
