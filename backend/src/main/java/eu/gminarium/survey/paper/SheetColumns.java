package eu.gminarium.survey.paper;

import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of a file is about which question: a header is the question's number ({@code 7} or {@code 7. The office was …}), its
 * code, or its words in any language.
 */
final class SheetColumns {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:[.)]?\\s.*|[.)]?)", Pattern.DOTALL);

    private final List<String> header;
    private final List<Question> questions;
    private final Map<Integer, Question> byColumn = new LinkedHashMap<>();

    /** @throws InvalidField if no column is about a question, or two are about the same */
    SheetColumns(List<String> header, QuestionnaireContent content) {
        this.header = header;
        this.questions = content.questions();
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            question(header.get(column)).ifPresent(question -> take(place, question));
        }
        if (byColumn.isEmpty()) {
            throw InvalidField.of("row 1", "survey.import.no-question");
        }
    }

    /** Column, counted from 0, to its question. */
    Map<Integer, Question> byColumn() {
        return byColumn;
    }

    List<Integer> missing() {
        return IntStream.range(0, questions.size())
                .filter(place -> !byColumn.containsValue(questions.get(place)))
                .mapToObj(place -> place + 1)
                .toList();
    }

    List<String> ignored() {
        return IntStream.range(0, header.size())
                .filter(column -> !byColumn.containsKey(column))
                .mapToObj(header::get)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void take(int column, Question question) {
        if (byColumn.containsValue(question)) {
            throw InvalidField.of("row 1", "survey.import.question-twice", header.get(column));
        }
        byColumn.put(column, question);
    }

    private Optional<Question> question(String text) {
        return questions.stream()
                .filter(question -> question.code().equals(text) || says(question, text))
                .findFirst()
                .or(() -> numbered(text));
    }

    private static boolean says(Question question, String text) {
        return question.text().byLanguage().values().stream()
                .anyMatch(words -> Folding.fold(words).equals(Folding.fold(text)));
    }

    private Optional<Question> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number >= 1 && number <= questions.size() ? Optional.of(questions.get(number - 1)) : Optional.empty();
    }
}
