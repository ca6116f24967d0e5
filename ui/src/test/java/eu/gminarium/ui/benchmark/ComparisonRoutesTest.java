package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of comparisons: what they answer, and how they say no. */
class ComparisonRoutesTest {

    private static final String BASE = "/api/v1/partnerships/lubelskie/";

    private final Api leader = Program.running().api("leader", "lubelskie");
    private final Api coordinator = Program.running().api("coordinator", "lubelskie");

    @Test
    void comparisonAnswersValueRankQuartilesMedianAndNOfEachOffice() {
        JsonNode answer = leader.get(comparison("peerGroup=kind:town")).json();

        assertThat(answer.at("/peerGroup/peerGroup").asText()).isEqualTo("kind:town");
        assertThat(answer.at("/distribution/median").isNumber()).isTrue();
        assertThat(answer.at("/distribution/lowerQuartile").asDouble())
                .isLessThanOrEqualTo(answer.at("/distribution/upperQuartile").asDouble());
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("items").size());
        assertThat(answer.get("items")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("officeName").asText()).isNotEmpty();
            assertThat(row.get("officeId").asText()).isNotEmpty();
            assertThat(row.get("value").isNumber()).isTrue();
            assertThat(row.get("n").asInt()).isPositive();
            assertThat(row.get("rank").asInt()).isPositive();
        });
        assertThat(answer.get("best").get(0).asText())
                .isEqualTo(answer.at("/items/0/officeId").asText());
    }

    @Test
    void dashboardAnswersOfTheSamePeersAlone() {
        JsonNode compared = leader.get(comparison("peerGroup=kind:town")).json();

        JsonNode dashboard = leader.get(BASE + "dashboard?peerGroup=kind:town").json();

        for (String field : List.of("peerGroup", "name", "offices")) {
            assertThat(dashboard.at("/peerGroup/" + field)).isEqualTo(compared.at("/peerGroup/" + field));
        }
        assertThat(dashboard.get("offices")).hasSize(compared.get("total").asInt());
        assertThat(dashboard.findValuesAsText("rank")).containsAll(compared.findValuesAsText("rank"));
        assertThat(leader.get(BASE + "dashboard").json().has("peerGroup")).isFalse();
        assertThat(leader.get(BASE + "dashboard?peerGroup=foo")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("peerGroup");
        assertThat(leader.get(BASE + "dashboard?peerGroup=group:" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "peerGroup=foo, peerGroup",
        "peerGroup=size:9, peerGroup",
        "peerGroup=near:me, peerGroup",
        "period=1999, period",
        "period=autumn, period"
    })
    void whatCannotBeReadIsRefusedByItsName(String query, String field) {
        Api.Answer answer = leader.get(comparison(query));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void unknownAndForeignPeersLookTheSame() {
        String foreign = Program.running()
                .api("coordinator", "tarnogorski")
                .get("/api/v1/partnerships/tarnogorski/offices")
                .json()
                .at("/items/0/id")
                .asText();

        for (String peers : List.of("near:" + foreign, "near:" + UUID.randomUUID(), "group:" + UUID.randomUUID())) {
            assertThat(leader.get(comparison("peerGroup=" + peers)).status()).isEqualTo(404);
        }
        assertThat(leader.get(BASE + "indicators/" + UUID.randomUUID() + "/comparison")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void groupIsKeptChangedAndRefusedWhenStale() {
        List<String> offices = StreamSupport.stream(
                        coordinator
                                .get(BASE + "offices?size=6")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .map(office -> office.get("id").asText())
                .toList();
        Map<String, Object> input = Map.of("name", "Six", "offices", offices);
        assertThat(leader.post(BASE + "peer-groups", input).status()).isEqualTo(403);
        assertThat(coordinator
                        .post(BASE + "peer-groups", Map.of("name", "Six", "offices", offices, "colour", "red"))
                        .status())
                .isEqualTo(400);

        JsonNode group = coordinator.post(BASE + "peer-groups", input).json();

        assertThat(group.get("offices")).hasSize(6);
        String peers = group.get("peerGroup").asText();
        assertThat(leader.get(comparison("peerGroup=" + peers))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(6);
        String path = BASE + "peer-groups/" + group.get("id").asText();
        Map<String, Object> archived = Map.of("version", 0, "name", "Six", "offices", offices, "archived", true);
        assertThat(coordinator.patch(path, archived).status()).isEqualTo(200);
        assertThat(coordinator.patch(path, archived).status()).isEqualTo(409);
    }

    private String comparison(String query) {
        JsonNode items = leader.get(BASE + "indicators?size=500").json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(card -> card.get("code").asText().equals("mystery-index"))
                .map(card -> BASE + "indicators/" + card.get("id").asText() + "/comparison?" + query)
                .findFirst()
                .orElseThrow();
    }
}
