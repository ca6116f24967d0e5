package eu.gminarium.survey.paper;

import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one row of a file as one sheet, and collects what is wrong with its cells. */
final class SheetRow {

    /** Between several answers in one cell; what comes later may also stand inside of an answer's words. */
    private static final List<String> BETWEEN = List.of("[;|\n]", ",", "\\s+");

    private static final Set<String> CANNOT_SAY = Set.of("dk", "?", "nie wiem", "nevim", "don t know", "do not know");
    private static final Map<String, String> YES_NO =
            Map.of("tak", "yes", "ano", "yes", "nie", "no", "ne", "no", "t", "yes", "n", "no", "y", "yes", "a", "yes");

    private final Table.Row row;
    private final List<String> header;
    private final List<SheetNote> errors = new ArrayList<>();
    private final Map<String, Set<String>> chosen = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();

    SheetRow(Table.Row row, List<String> header, SheetColumns columns) {
        this.row = row;
        this.header = header;
        columns.byColumn().forEach(this::read);
        if (errors.isEmpty() && chosen.isEmpty() && comments.isEmpty()) {
            error(0, "survey.import.empty-sheet");
        }
    }

    List<SheetNote> errors() {
        return errors;
    }

    /** What stands in the row; only if there are no errors. */
    Answers answers() {
        return new Answers(chosen, comments);
    }

    private void read(int column, Question question) {
        Table.Cell cell = row.cell(column);
        if (cell.formula()) {
            error(column, "survey.import.formula");
        } else if (!cell.text().isEmpty()) {
            switch (question) {
                case ClosedQuestion closed -> choose(column, closed, cell.text());
                case Comment _ -> write(column, question, cell.text());
            }
        }
    }

    private void write(int column, Question question, String text) {
        if (text.length() > Comment.MAX_LENGTH) {
            error(column, "survey.answers.comment-long", Comment.MAX_LENGTH);
        } else {
            comments.put(question.code(), text);
        }
    }

    private void choose(int column, ClosedQuestion question, String text) {
        Set<String> answers = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        parts(question, text)
                .forEach(part -> answer(question, part).ifPresentOrElse(answers::add, () -> unknown.add(part)));
        List<String> meant = parts(question, text)
                .flatMap(part -> meanings(question, part).skip(1).findFirst().map(other -> part).stream())
                .toList();
        if (!meant.isEmpty()) {
            error(column, "survey.import.ambiguous", String.join(" ", meant));
        } else if (!unknown.isEmpty()) {
            error(column, "survey.import.not-offered", String.join(" ", unknown), offered(question));
        } else if (!question.accepts(answers)) {
            error(column, "survey.import.one-answer", text);
        } else {
            chosen.put(question.code(), answers);
        }
    }

    private static Stream<String> parts(ClosedQuestion question, String text) {
        return question.multiple() ? parts(question, text, BETWEEN) : Stream.of(text);
    }

    /** What is an answer as a whole is not taken apart any further. */
    private static Stream<String> parts(ClosedQuestion question, String text, List<String> between) {
        return between.isEmpty() || answer(question, text).isPresent()
                ? Stream.of(text)
                : Arrays.stream(text.split(between.getFirst()))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .flatMap(part -> parts(question, part, between.subList(1, between.size())));
    }

    private static Optional<String> answer(ClosedQuestion question, String text) {
        return meanings(question, text).findFirst();
    }

    /** Codes of what the text may mean; a code may look like the key of another answer. */
    private static Stream<String> meanings(ClosedQuestion question, String text) {
        String code = text.toLowerCase(Locale.ROOT);
        Stream<String> byCode = question.values().contains(code) ? Stream.of(code) : Stream.empty();
        Stream<String> cannotSay =
                question.offersDontKnow() && (CANNOT_SAY.contains(code) || CANNOT_SAY.contains(Folding.fold(text)))
                        ? Stream.of(ClosedQuestion.DONT_KNOW)
                        : Stream.empty();
        Stream<String> byKey = Stream.ofNullable(AnswerKeys.of(question).get(code));
        return Stream.of(byCode, cannotSay, said(question, text).stream(), byKey)
                .flatMap(Function.identity())
                .distinct();
    }

    private static Optional<String> said(ClosedQuestion question, String text) {
        String folded = Folding.fold(text);
        return switch (question) {
            case YesNo _ -> Optional.ofNullable(YES_NO.get(folded));
            case Choice choice ->
                choice.options().stream()
                        .filter(option -> option.text().byLanguage().values().stream()
                                .anyMatch(words -> Folding.fold(words).equals(folded)))
                        .map(Choice.Option::code)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static String offered(ClosedQuestion question) {
        return String.join(", ", question.values());
    }

    private void error(int column, String messageKey, Object... arguments) {
        String name = column < header.size() ? header.get(column) : "";
        errors.add(new SheetNote(row.number(), name, messageKey, List.of(arguments)));
    }
}
