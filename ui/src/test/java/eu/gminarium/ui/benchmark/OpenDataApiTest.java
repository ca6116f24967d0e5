package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody reads of a partnership's indicators, and how it may be kept. */
class OpenDataApiTest {

    private static final String TABLE = "/o/tarnogorski/indicators.csv";
    private static final String DOCUMENT = "/o/tarnogorski/indicators.json";
    private static final String METADATA = TABLE + "-metadata.json";
    private static final int LIGHT = 30 * 1024;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");

    @Test
    void tableIsReadBackWithTheHeadingsThatItsDescriptionNames() throws Exception {
        HttpResponse<String> answer = get(TABLE);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Link").orElseThrow()).contains("indicators.csv-metadata.json");
        List<NamedCsvRecord> rows = rows(answer.body());
        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(row.getField("value").isEmpty())
                        .isNotEqualTo(row.getField("missing_reason").isEmpty()));
        JsonNode columns = json(get(METADATA).body()).at("/tableSchema/columns");
        assertThat(StreamSupport.stream(columns.spliterator(), false)
                        .map(column -> column.get("name").asText())
                        .toList())
                .isEqualTo(rows.getFirst().getHeader());
    }

    @Test
    void documentSaysWhatTheFiguresMean() throws Exception {
        JsonNode document = json(get(DOCUMENT).body());

        assertThat(document.at("/licence/id").asText()).isEqualTo("CC-BY-4.0");
        assertThat(document.get("demo").asBoolean()).isTrue();
        JsonNode first = indicator(document, "decision-time");
        assertThat(first.at("/name/cs").asText()).isNotBlank();
        assertThat(first.get("unit").asText()).isEqualTo("DAYS");
        assertThat(first.get("definitionVersion").asInt()).isEqualTo(1);
        assertThat(first.at("/values/0/officeName").asText()).isNotBlank();
    }

    @Test
    void otherDemoPublishesSomeOfItsOfficesAndSaysThatItIsOne() throws Exception {
        String partnership = "/o/lubelskie/";
        List<NamedCsvRecord> rows = rows(get(partnership + "indicators.csv").body());

        assertThat(rows.stream().map(row -> row.getField("indicator")).distinct())
                .hasSize(10);
        assertThat(rows.stream().map(row -> row.getField("office_id")).distinct())
                .hasSize(39);
        assertThat(json(get(partnership + "indicators.csv-metadata.json").body())
                        .at("/notes/0/demo")
                        .asBoolean())
                .isTrue();
        assertThat(get(partnership + "pl/indicators").body()).contains("class=\"demo\"");
        assertThat(get(partnership + "pl/indicators/decision-time").statusCode())
                .isEqualTo(200);
    }

    @Test
    void officeThatDidNotAgreeIsNowhere() throws Exception {
        for (String path : List.of(TABLE, DOCUMENT, "/o/tarnogorski/pl/indicators/decision-time")) {
            // The sixth partner's average of 2012 and its name.
            assertThat(get(path).body()).as(path).doesNotContain("Partner 6").doesNotContain("25.2");
        }
    }

    @Test
    void filesAreKeptAndAskedAfter() throws Exception {
        for (String path : List.of(TABLE, DOCUMENT, METADATA, "/o/tarnogorski/en/indicators")) {
            HttpResponse<String> first = get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            String changed = first.headers().firstValue("Last-Modified").orElseThrow();

            assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=300");
            HttpResponse<String> again = get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
            assertThat(get(path, "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void demoStaysOutOfSearchEngines() throws Exception {
        assertThat(get(TABLE).headers().firstValue("X-Robots-Tag").orElseThrow())
                .contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void pagesAreLightAndNeedNoScript(String language) throws Exception {
        for (String page : List.of("", "/decision-time", "/satisfaction-index")) {
            HttpResponse<String> answer = get("/o/tarnogorski/" + language + "/indicators" + page);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIGHT);
            assertThat(answer.body())
                    .contains("lang=\"" + language + "\"", "CC-BY-4.0")
                    .doesNotContain("<script");
        }
        assertThat(get("/o/tarnogorski/" + language).body()).contains("/o/tarnogorski/" + language + "/indicators");
    }

    @Test
    void whatIsNotPublishedIsNotFound() throws Exception {
        assertThat(get("/o/nowhere/indicators.csv").statusCode()).isEqualTo(404);
        assertThat(get("/o/nowhere/pl/indicators").statusCode()).isEqualTo(404);
        assertThat(get("/o/tarnogorski/pl/indicators/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/o/tarnogorski/de/indicators").statusCode()).isEqualTo(404);
    }

    @Test
    void coordinatorPublishesAndTakesBack() throws Exception {
        String base = "/api/v1/partnerships/tarnogorski/";
        JsonNode all =
                coordinator.get(base + "indicator-publications?size=500").json().get("items");
        String id = StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("indicator").asText().equals("sick-leave"))
                .map(each -> each.get("id").asText())
                .findFirst()
                .orElseThrow();
        String publication = base + "indicators/" + id + "/publication";
        assertThat(office.send("PUT", publication, null).status()).isEqualTo(403);
        assertThat(get(TABLE).body()).doesNotContain("sick-leave");

        assertThat(coordinator
                        .send("PUT", publication, null)
                        .json()
                        .get("published")
                        .asBoolean())
                .isTrue();
        assertThat(get(TABLE).body()).contains("sick-leave");

        assertThat(coordinator.send("DELETE", publication, null).status()).isEqualTo(204);
        assertThat(get(TABLE).body()).doesNotContain("sick-leave");
        assertThat(coordinator
                        .patch(base + "open-data-settings", Map.of("licence", "CC_BY_4_0", "version", 99))
                        .status())
                .isEqualTo(409);
    }

    private static JsonNode indicator(JsonNode document, String code) {
        return StreamSupport.stream(document.get("indicators").spliterator(), false)
                .filter(each -> each.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            return reader.stream().toList();
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        URI address = program.address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
