package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparisons, suspicious series and comments of a closed wave, over HTTP. */
class AnalysisApiTest {

    private static final String PARTNERSHIP = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api leader = program.api("leader", "tarnogorski");
    private String wave = "";
    private String earlier = "";
    private String tworog = "";

    @BeforeEach
    void findWaves() {
        JsonNode closed = ok(coordinator, PARTNERSHIP + "waves").get("items");
        earlier = id(closed, "Spring 2012");
        wave = PARTNERSHIP + "waves/" + id(closed, "Autumn 2012");
        tworog = text(named(ok(coordinator, wave + "/results").get("items"), "Tworóg"), "officeId");
    }

    @Test
    void answersAreComparedWithAnEarlierWaveAndWithOtherOffices() {
        JsonNode since = named(ok(leader, wave + "/comparison?with=" + earlier).get("items"), "Tworóg");
        JsonNode beside = ok(leader, wave + "/offices/" + tworog + "/comparison");

        JsonNode settled = coded(since.get("choices"), "settled");
        assertThat(settled.at("/answers")).as("no is what yes leaves").hasSize(1);
        assertThat(settled.at("/answers/0/difference/interval/lower").isNumber())
                .isTrue();
        assertThat(coded(since.get("choices"), "recommendation").has("netRecommendation"))
                .isTrue();
        assertThat(coded(beside.get("choices"), "channel").get("answers")).hasSize(3);
    }

    @Test
    void groupsAreComparedByTheSameRule() {
        String path = wave + "/groups/comparison?officeId=" + tworog + "&by=settled";

        JsonNode compared = ok(leader, path + "&value=yes&with=no");

        assertThat(coded(compared.get("statements"), "overall").has("verdict")).isTrue();
        assertThat(leader.get(path + "&value=yes&with=yes").status()).isEqualTo(400);
        assertThat(leader.get(path + "&value=yes&with=perhaps").status()).isEqualTo(400);
    }

    @Test
    void suspiciousSeriesAreMarkedOfficeByOffice() {
        JsonNode series = ok(leader, wave + "/series").get("items");

        assertThat(named(series, "Tworóg").at("/straight/kind").asText()).isEqualTo("KNOWN");
        assertThat(named(series, "Kalety").at("/straight").has("sheets")).isFalse();
    }

    @Test
    void commentsAreSearchedAndTagged() {
        String comments = wave + "/offices/" + tworog + "/comments";
        JsonNode found = ok(coordinator, comments + "?words=OBSLUGA").at("/items/0");
        Api.Answer made = coordinator.post(
                PARTNERSHIP + "comment-tags", Map.of("name", Map.of("en", "Praise"), "colour", "GREEN"));
        String tag = text(made.json(), "id");
        String tagging = comments + "/" + text(found, "id") + "/tags/" + tag;

        assertThat(made.status()).isEqualTo(201);
        assertThat(coordinator.send("PUT", tagging, null).status()).isEqualTo(204);
        assertThat(ok(coordinator, comments + "?tagId=" + tag).get("total").asInt())
                .isEqualTo(1);
        assertThat(coordinator.send("DELETE", tagging, null).status()).isEqualTo(204);
        assertThat(ok(coordinator, comments + "?tagId=" + tag).get("total").asInt())
                .isZero();
        assertThat(leader.get(comments).status()).isEqualTo(403);
        assertThat(leader.send("PUT", tagging, null).status()).isEqualTo(403);
        assertThat(coordinator
                        .post(
                                PARTNERSHIP + "comment-tags",
                                Map.of("name", Map.of("en", "x".repeat(41)), "colour", "GREY"))
                        .status())
                .isEqualTo(400);
        assertThat(coordinator
                        .send(
                                "PUT",
                                PARTNERSHIP + "comment-tags/" + tag,
                                Map.of("name", Map.of("en", "Praise"), "colour", "GREEN", "active", false))
                        .json()
                        .get("active")
                        .asBoolean())
                .isFalse();
    }

    private static JsonNode ok(Api api, String path) {
        Api.Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    private static String id(JsonNode waves, String title) {
        return StreamSupport.stream(waves.spliterator(), false)
                .filter(each -> each.at("/title/en").asText().equals(title))
                .map(each -> text(each, "id"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode named(JsonNode items, String office) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.path("officeName").asText().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode coded(JsonNode items, String code) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }
}
