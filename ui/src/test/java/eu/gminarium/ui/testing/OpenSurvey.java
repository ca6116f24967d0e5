package eu.gminarium.ui.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An open wave of the demo as its citizens meet it.
 *
 * @param codes of the offices' links
 * @param lastPage number of the page whose form hands in the answers
 * @param answers what its form sends for the questions, ready to be appended to the other fields
 */
public record OpenSurvey(List<String> codes, int lastPage, String answers) {

    private static final Pattern QUESTION =
            Pattern.compile("<input type=\"radio\"[^>]* name=\"([^\"]+)\" value=\"([^\"]+)\"");

    /** @param coordinator of the partnership */
    public static OpenSurvey of(Api coordinator, String partnership) {
        List<String> codes = codes(coordinator, partnership, "OPEN");
        String questions =
                coordinator.get(path(codes.getFirst()) + "/questions").body();
        JsonNode asked = coordinator
                .get("/api/v1/partnerships/" + partnership + "/questionnaires")
                .json()
                .at("/items/0/blocks");
        return new OpenSurvey(codes, asked.size(), answers(questions));
    }

    /** The codes of all waves that have the status, of the offices that ask just what all ask. */
    public static List<String> codes(Api coordinator, String partnership, String status) {
        return coordinator
                .get("/api/v1/partnerships/" + partnership + "/waves")
                .json()
                .get("items")
                .valueStream()
                .filter(wave -> wave.get("status").asText().equals(status))
                .flatMap(wave -> codes(wave, askingMore(coordinator, partnership, wave)))
                .map((JsonNode code) -> code.get("code").asText())
                .toList();
    }

    private static Stream<JsonNode> codes(JsonNode wave, Set<String> without) {
        return wave.get("codes")
                .valueStream()
                .filter(code -> !without.contains(code.get("officeId").asText()));
    }

    /** The offices that have questions of their own. */
    private static Set<String> askingMore(Api coordinator, String partnership, JsonNode wave) {
        String cycle = wave.get("cycleId").asText();
        return coordinator
                .get("/api/v1/partnerships/" + partnership + "/survey-cycles/" + cycle + "/local-questions")
                .json()
                .get("items")
                .valueStream()
                .map(questions -> questions.get("officeId").asText())
                .collect(Collectors.toSet());
    }

    /** The survey's address in English. */
    public static String path(String code) {
        return "/s/" + code + "/en";
    }

    /** A form that hands in the answers; the number makes it recognisable. */
    public String form(int number) {
        return "page=" + lastPage + "&action=continue&sheet=" + UUID.randomUUID() + "&q-comment=citizen+" + number
                + answers;
    }

    private static String answers(String questions) {
        Stream<MatchResult> choices = QUESTION.matcher(questions).results();
        return choices
                .collect(
                        Collectors.toMap(choice -> choice.group(1), choice -> choice.group(2), (first, later) -> first))
                .entrySet()
                .stream()
                .map(answer -> "&" + answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining());
    }
}
