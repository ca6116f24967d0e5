package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionKind;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The demo's questionnaire and the answers to it, as its files tell them. */
final class DemoQuestionnaire {

    private final Map<String, LocalizedText> texts;
    private final List<DemoRow> questions;
    private final Map<String, List<Choice.Option>> options;
    private final QuestionnaireContent content;
    private final Map<String, LocalQuestions> local;

    DemoQuestionnaire(DemoStage stage) {
        texts = stage.rows("survey.csv").stream()
                .collect(toMap(
                        row -> row.text("key"),
                        row -> new LocalizedText(
                                Map.of("pl", row.text("pl"), "cs", row.text("cs"), "en", row.text("en")))));
        questions = stage.rows("questions.csv");
        options = stage.rows("options.csv").stream()
                .collect(groupingBy(
                        row -> row.text("question"),
                        mapping(row -> new Choice.Option(row.text("code"), row.localized("text")), toList())));
        content = read();
        local = stage.rows("local_questions.csv").stream()
                .collect(groupingBy(row -> row.text("office"), collectingAndThen(toList(), this::local)));
    }

    LocalizedText title() {
        return Objects.requireNonNull(texts.get("title"));
    }

    QuestionnaireContent content() {
        return content;
    }

    /** What offices ask besides, by the office's key. */
    Map<String, LocalQuestions> local() {
        return local;
    }

    private LocalQuestions local(List<DemoRow> rows) {
        LocalizedText heading = texts.get("local." + rows.getFirst().text("office"));
        List<Question> asked = rows.stream().map(this::local).toList();
        return new LocalQuestions(List.of(new Block(heading, asked)));
    }

    private Question local(DemoRow row) {
        String code = row.text("question");
        LocalizedText words = row.localized("text");
        return switch (QuestionKind.valueOf(row.text("kind"))) {
            case STATEMENT -> new Statement(code, "local", words, false);
            case YES_NO -> new YesNo(code, words, false);
            default ->
                throw new IllegalArgumentException(code + " is of a kind that the demo's own questions do not have");
        };
    }

    private QuestionnaireContent read() {
        Map<String, List<DemoRow>> blocks =
                questions.stream().collect(groupingBy(row -> row.text("block"), TreeMap::new, toList()));
        return new QuestionnaireContent(
                title(),
                texts.get("introduction"),
                blocks.entrySet().stream()
                        .map(entry -> block(entry.getKey(), entry.getValue()))
                        .toList());
    }

    Answers answers(DemoRow row) {
        Map<String, Set<String>> chosen = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        Stream<Question> own =
                Optional.ofNullable(local.get(row.text("office"))).stream().flatMap(LocalQuestions::questions);
        for (Question question :
                Stream.concat(content.questions().stream(), own).toList()) {
            row.optional(question.code()).ifPresent(answer -> {
                if (question instanceof ClosedQuestion) {
                    chosen.put(question.code(), Set.of(answer.split(" ")));
                } else {
                    comments.put(question.code(), answer);
                }
            });
        }
        return new Answers(chosen, comments);
    }

    private Block block(String number, List<DemoRow> rows) {
        Condition onlyIf = rows.getFirst()
                .optional("only_if")
                .map(text -> text.split("=", 2))
                .map(parts -> new Condition(parts[0], Set.of(parts[1])))
                .orElse(null);
        return new Block(
                texts.get("block." + number),
                onlyIf,
                List.of(),
                rows.stream().map(this::question).toList());
    }

    private Question question(DemoRow row) {
        String code = row.text("question");
        LocalizedText words = row.localized("text");
        return switch (QuestionKind.valueOf(row.text("kind"))) {
            case STATEMENT -> new Statement(code, row.text("area"), words);
            case SINGLE_CHOICE -> new Choice(code, words, false, false, row.in(options, "question"));
            case MULTIPLE_CHOICE -> new Choice(code, words, false, true, row.in(options, "question"));
            case YES_NO -> new YesNo(code, words, false);
            case RECOMMENDATION -> new Recommendation(code, words, false);
            case COMMENT -> new Comment(code, words, false);
        };
    }
}
