package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API tells a leader of a value that only its office and the coordinator may know. */
class ConfidentialValuesTest {

    private static final String BASE = "/api/v1/partnerships/lubelskie/";
    private static final int OFFICES = 7;

    /** Written so that nothing else in an answer looks like it. */
    private static final String SECRET = "481516234.2";

    private static final String OTHER_SECRET = "421084751.6";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private final Api leader = program.api("leader", "lubelskie");
    private final List<String> offices = new ArrayList<>();
    private final List<String> measurements = new ArrayList<>();
    private String code = "";
    private String indicator = "";
    private String index = "";

    @BeforeEach
    void indicatorOfSevenOfficesAndAnIndexWithIt() {
        code = "secret-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        index = "index-of-" + code;
        coordinator
                .get(BASE + "offices?size=" + OFFICES)
                .json()
                .get("items")
                .forEach(office -> offices.add(office.get("id").asText()));
        indicator = sent(coordinator.post(BASE + "indicators", Map.of("code", code, "definition", definition())))
                .get("id")
                .asText();
        IntStream.range(0, OFFICES).forEach(office -> measurements.add(enter(office)));
        sent(coordinator.send(
                "PUT",
                BASE + "synthetic-indices/" + index,
                Map.of(
                        "name",
                        Map.of("en", "With a secret"),
                        "parts",
                        List.of(
                                Map.of("indicator", code, "weight", 2),
                                Map.of("indicator", "mystery-index", "weight", 1)),
                        "archived",
                        false)));
    }

    @AfterEach
    void putTheCardAway() {
        long version = coordinator
                .get(BASE + "indicators/" + indicator)
                .json()
                .get("version")
                .asLong();
        sent(coordinator.patch(
                BASE + "indicators/" + indicator,
                Map.of("version", version, "definition", definition(), "redefined", false, "archived", true)));
    }

    @Test
    void nothingThatALeaderReadsHoldsTheValueOrChangesWithIt() {
        change(0, SECRET, true, 1);
        List<String> before = answers();

        change(0, OTHER_SECRET, true, 2);

        assertThat(answers()).isEqualTo(before);
        assertThat(before.toString()).contains(code).doesNotContain("481516234").doesNotContain("421084751");
    }

    /** The twin: the same value without the mark stands in the answers. */
    @Test
    void sameValueWithoutTheMarkIsRead() {
        change(0, SECRET, false, 1);
        List<String> before = answers();

        change(0, OTHER_SECRET, false, 2);

        assertThat(before.toString()).contains("481516234");
        assertThat(answers()).isNotEqualTo(before);
    }

    private List<String> answers() {
        String comparison = BASE + "indicators/" + indicator + "/comparison?period=2012";
        List<String> paths = new ArrayList<>(List.of(
                comparison,
                comparison + "&peerGroup=near:" + offices.getFirst(),
                comparison + "&peerGroup=kind:rural",
                comparison + "&peerGroup=size:2",
                BASE + "dashboard",
                BASE + "dashboard?year=2012",
                BASE + "dashboard?peerGroup=near:" + offices.getFirst(),
                BASE + "dashboard?peerGroup=kind:rural",
                BASE + "dashboard?peerGroup=size:2",
                BASE + "synthetic-indices/" + index + "/result?period=2012"));
        paths.add(BASE + "measurements/" + measurements.getFirst() + "/revisions");
        List<String> answers = new ArrayList<>();
        paths.forEach(path -> answers.add(read(leader, path)));
        // A list of measurements names the revision, which counts the changes; everything else stays.
        answers.add(
                read(leader, BASE + "measurements?size=500&indicator=" + code).replaceAll("\"version\":\\d+", ""));
        return answers;
    }

    private static String read(Api api, String path) {
        Api.Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private String enter(int office) {
        return sent(coordinator.post(
                        BASE + "measurements",
                        Map.of(
                                "officeId",
                                offices.get(office),
                                "indicator",
                                code,
                                "periodStart",
                                "2012-01-01",
                                "periodEnd",
                                "2012-12-31",
                                "value",
                                20 + office,
                                "confidential",
                                office == 0)))
                .get("id")
                .asText();
    }

    private void change(int office, String value, boolean confidential, int version) {
        sent(coordinator.patch(
                BASE + "measurements/" + measurements.get(office),
                Map.of("version", version, "value", value, "confidential", confidential)));
    }

    private static JsonNode sent(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }

    private static Map<String, Object> definition() {
        Map<String, Object> definition = new HashMap<>();
        definition.put("area", "service");
        definition.put("name", Map.of("en", "A secret"));
        definition.put("definition", Map.of("en", "How it is counted"));
        definition.put("unit", "COUNT");
        definition.put("decimals", 1);
        definition.put("direction", "UP");
        definition.put("aggregation", "UNWEIGHTED");
        definition.put("changeThreshold", 1);
        return definition;
    }
}
