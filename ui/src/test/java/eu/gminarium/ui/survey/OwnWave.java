package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A wave of a test's own, in a partnership without surveys. */
final class OwnWave {

    private static final String PARTNERSHIP = "/api/v1/partnerships/lubelskie/";

    private OwnWave() {}

    /**
     * Opens a wave of thirty days before and after today, with one statement, {@code overall}.
     *
     * @param coordinator of the partnership {@code lubelskie}
     * @return its path
     */
    static String open(Api coordinator) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        Map<String, ?> statement =
                Map.of("kind", "STATEMENT", "code", "overall", "area", "overall", "text", Map.of("pl", "Dobrze"));
        String questionnaire = made(
                coordinator,
                "questionnaires",
                Map.of("title", Map.of("pl", "Ankieta"), "blocks", List.of(Map.of("questions", List.of(statement)))));
        String cycle = made(
                coordinator, "survey-cycles", Map.of("title", Map.of("pl", "Cykl"), "questionnaireId", questionnaire));
        Map<String, ?> wave = Map.of(
                "cycleId",
                cycle,
                "title",
                Map.of("pl", "Wiosna"),
                "startsOn",
                today.minusDays(30).toString(),
                "endsOn",
                today.plusDays(30).toString(),
                "targetPerOffice",
                100);
        String path = PARTNERSHIP + "waves/" + made(coordinator, "waves", wave);
        assertThat(coordinator.patch(path, Map.of("status", "OPEN")).status()).isEqualTo(200);
        return path;
    }

    private static String made(Api coordinator, String collection, Map<String, ?> body) {
        Answer answer = coordinator.post(PARTNERSHIP + collection, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asText();
    }
}
