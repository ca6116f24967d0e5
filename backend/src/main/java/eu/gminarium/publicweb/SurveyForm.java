package eu.gminarium.publicweb;

import eu.gminarium.shared.StorableText;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form of the survey as it came in. Only what our own pages can send is taken; anything else is {@link BrokenForm}.
 *
 * @param page which block was filled in, from 1, in the order of the questionnaire
 * @param action which button was pressed
 * @param until second of the Unix clock after which a tablet's form is not taken any more; null in other forms
 * @param chosen question code to the codes of what was chosen
 * @param comments question code to what was written, with line ends as the server keeps them; as long as it may be
 */
record SurveyForm(
        int page,
        Action action,
        UUID sheet,
        @Nullable Long until,
        Map<String, Set<String>> chosen,
        Map<String, String> comments) {

    private static final String ANSWER = "q-";
    private static final Set<String> FIELDS = Set.of("page", "action", "sheet");
    private static final char NOT_DECODABLE = '\ufffd';
    private static final int LONGEST_CONTROLS = 200;

    /** {@code &q-code=value}, both codes of 40 characters. */
    private static final int LONGEST_FIELD = 84;

    private static final int BYTES_PER_CHARACTER = 12;

    enum Action {
        CONTINUE,
        BACK,
        LANGUAGE
    }

    /** A form that none of our pages can have sent. */
    static final class BrokenForm extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Longest body that a full form can have, comments in the longest encoding included. */
    static int maxLength(QuestionnaireContent content) {
        int length = LONGEST_CONTROLS;
        for (Question question : content.questions()) {
            length += question instanceof ClosedQuestion closed
                    ? longest(closed)
                    : LONGEST_FIELD + Comment.MAX_LENGTH * BYTES_PER_CHARACTER;
        }
        return length;
    }

    private static int longest(ClosedQuestion question) {
        return LONGEST_FIELD * (question.multiple() ? question.values().size() : 1);
    }

    /** @throws BrokenForm if a field is unknown, missing, doubled, not text or not among the allowed values */
    static SurveyForm parse(String body, QuestionnaireContent content) throws BrokenForm {
        Map<String, List<String>> fields = fields(body);
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        for (Question question : content.questions()) {
            List<String> sent = fields.remove(ANSWER + question.code());
            if (sent != null && question instanceof ClosedQuestion closed) {
                chosen.put(question.code(), accepted(closed, sent));
            } else if (sent != null) {
                comments.put(question.code(), single(sent).replace("\r\n", "\n"));
            }
        }
        List<String> until = fields.remove("until");
        if (!fields.keySet().equals(FIELDS)) {
            throw new BrokenForm();
        }
        return new SurveyForm(
                page(required(fields, "page"), content),
                action(required(fields, "action")),
                sheet(required(fields, "sheet")),
                until == null ? null : second(single(until)),
                chosen,
                comments);
    }

    private static Map<String, List<String>> fields(String body) throws BrokenForm {
        Map<String, List<String>> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new BrokenForm();
            }
            fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) throws BrokenForm {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(NOT_DECODABLE) >= 0 || !StorableText.is(decoded)) {
                throw new BrokenForm();
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new BrokenForm();
        }
    }

    private static Set<String> accepted(ClosedQuestion question, List<String> sent) throws BrokenForm {
        Set<String> chosen = new LinkedHashSet<>(sent);
        if (chosen.size() < sent.size() || !question.accepts(chosen)) {
            throw new BrokenForm();
        }
        return chosen;
    }

    private static String single(List<String> sent) throws BrokenForm {
        if (sent.size() != 1) {
            throw new BrokenForm();
        }
        return sent.getFirst();
    }

    private static String required(Map<String, List<String>> fields, String name) throws BrokenForm {
        return single(fields.getOrDefault(name, List.of()));
    }

    private static int page(String value, QuestionnaireContent content) throws BrokenForm {
        for (int page = 1; page <= content.blocks().size(); page++) {
            if (Integer.toString(page).equals(value)) {
                return page;
            }
        }
        throw new BrokenForm();
    }

    private static Action action(String value) throws BrokenForm {
        for (Action action : Action.values()) {
            if (action.name().toLowerCase(Locale.ROOT).equals(value)) {
                return action;
            }
        }
        throw new BrokenForm();
    }

    private static long second(String value) throws BrokenForm {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new BrokenForm();
        }
    }

    private static UUID sheet(String value) throws BrokenForm {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new BrokenForm();
        }
    }
}
