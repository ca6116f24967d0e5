package eu.gminarium.publicweb;

import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Rating;
import eu.gminarium.survey.questionnaire.Statement;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form of the survey as it came in. Only what our own pages can send is taken; anything else is {@link BrokenForm}.
 *
 * @param page which page was filled in
 * @param action which button was pressed
 * @param ratings statement code to rating code, in the order of the questionnaire
 * @param comment with line ends as the server keeps them
 */
record SurveyForm(Page page, Action action, UUID sheet, Map<String, String> ratings, String comment) {

    /** Longest body that a full form can have, comment in the longest encoding included. */
    static final int MAX_LENGTH = 40_000;

    private static final String RATING = "r-";
    private static final Set<String> FIELDS = Set.of("page", "action", "sheet", "comment");
    private static final char NOT_DECODABLE = '\ufffd';

    enum Page {
        QUESTIONS,
        COMMENT
    }

    enum Action {
        CONTINUE,
        BACK,
        SEND,
        LANGUAGE
    }

    /** A form that none of our pages can have sent. */
    static final class BrokenForm extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** @throws BrokenForm if a field is unknown, missing, doubled, not text or not among the allowed values */
    static SurveyForm parse(String body, QuestionnaireContent content) throws BrokenForm {
        Map<String, String> fields = fields(body);
        Map<String, String> ratings = new LinkedHashMap<>();
        for (Statement statement : content.statements()) {
            String value = fields.remove(RATING + statement.code());
            if (value != null) {
                ratings.put(
                        statement.code(),
                        Rating.of(value).orElseThrow(BrokenForm::new).code());
            }
        }
        if (!FIELDS.containsAll(fields.keySet())) {
            throw new BrokenForm();
        }
        return new SurveyForm(
                constant(Page.class, required(fields, "page")),
                constant(Action.class, required(fields, "action")),
                sheet(required(fields, "sheet")),
                ratings,
                fields.getOrDefault("comment", "").replace("\r\n", "\n"));
    }

    Answers answers() {
        return new Answers(
                ratings.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Rating.of(entry.getValue()).orElseThrow())),
                comment);
    }

    private static Map<String, String> fields(String body) throws BrokenForm {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1
                    || fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw new BrokenForm();
            }
        }
        return fields;
    }

    private static String decoded(String text) throws BrokenForm {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(NOT_DECODABLE) >= 0) {
                throw new BrokenForm();
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new BrokenForm();
        }
    }

    private static String required(Map<String, String> fields, String name) throws BrokenForm {
        String value = fields.get(name);
        if (value == null) {
            throw new BrokenForm();
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) throws BrokenForm {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        throw new BrokenForm();
    }

    private static UUID sheet(String value) throws BrokenForm {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new BrokenForm();
        }
    }
}
