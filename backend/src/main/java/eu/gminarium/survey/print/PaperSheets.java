package eu.gminarium.survey.print;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.print.PaperSheet.Lines;
import eu.gminarium.survey.print.PaperSheet.PaperBlock;
import eu.gminarium.survey.print.PaperSheet.Part;
import eu.gminarium.survey.print.PaperSheet.Rates;
import eu.gminarium.survey.print.PaperSheet.Row;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets a questionnaire on paper, where a condition is a sentence and nobody turns the page for you. */
public final class PaperSheets {

    private final PdfFrame frame;
    private final QuestionnaireContent content;

    public PaperSheets(PdfFrame frame, QuestionnaireContent content) {
        this.frame = frame;
        this.content = content;
    }

    /**
     * The questionnaire of one office.
     *
     * @param office as it stands on the door
     * @param batch null for a sheet without a batch's number
     */
    public PaperSheet sheet(String office, @Nullable Integer batch) {
        return new PaperSheet(
                office,
                batch == null ? null : frame.t("survey.print.sheet.batch", batch),
                t(content.title()),
                content.introduction() == null ? frame.t("survey.public.start.why") : t(content.introduction()),
                content.blocks().stream().map(this::block).toList());
    }

    private PaperBlock block(Block block) {
        return new PaperBlock(
                block.heading() == null ? null : t(block.heading()),
                block.onlyIf() == null ? null : onlyIf(block.onlyIf()),
                block.questions().stream().anyMatch(Statement.class::isInstance) ? how(block) : null,
                parts(block));
    }

    private String how(Block block) {
        List<LocalizedText> scale = block.scale();
        return scale.isEmpty()
                ? frame.t("survey.print.sheet.how")
                : frame.t("survey.print.sheet.how.scale", t(scale.getFirst()), t(scale.getLast()));
    }

    private String onlyIf(Condition condition) {
        Question question = content.questions().stream()
                .filter(each -> each.code().equals(condition.question()))
                .findFirst()
                .orElseThrow();
        String values = words(question)
                .filter(word -> condition.values().contains(word.code()))
                .map(Word::text)
                .collect(Collectors.joining(" " + frame.t("survey.or") + " "));
        return frame.t("survey.print.sheet.only-if", number(question), values);
    }

    private List<Part> parts(Block block) {
        List<Part> parts = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (Question question : block.questions()) {
            if (question instanceof Statement) {
                statements.add(numbered(question));
            } else {
                flush(statements, parts);
                parts.add(part(question));
            }
        }
        flush(statements, parts);
        return parts;
    }

    private static void flush(List<String> statements, List<Part> parts) {
        if (!statements.isEmpty()) {
            parts.add(new Rates(statements));
            statements.clear();
        }
    }

    private Part part(Question question) {
        if (!(question instanceof ClosedQuestion closed)) {
            return new Lines(numbered(question));
        }
        String several = closed.multiple() ? " " + frame.t("survey.public.multiple") : "";
        return new Row(
                numbered(question) + several,
                words(question).map(Word::text).toList(),
                question instanceof Recommendation);
    }

    private Stream<Word> words(Question question) {
        return switch (question) {
            case Choice choice -> choice.options().stream().map(option -> new Word(option.code(), t(option.text())));
            case YesNo yesNo ->
                Stream.concat(
                        yesNo.values().stream().map(value -> new Word(value, frame.t("survey.public.answer." + value))),
                        Stream.of(new Word(ClosedQuestion.DONT_KNOW, frame.t("survey.public.scale.dk"))));
            case ClosedQuestion numbers ->
                Stream.concat(numbers.values().stream(), Stream.of("?"))
                        .map(value -> new Word(value.equals("?") ? ClosedQuestion.DONT_KNOW : value, value));
            default -> Stream.empty();
        };
    }

    private String numbered(Question question) {
        return number(question) + ". " + t(question.text());
    }

    private int number(Question question) {
        return content.questions().indexOf(question) + 1;
    }

    private String t(LocalizedText text) {
        return text.in(frame.locale());
    }

    /** An answer as it is printed. */
    private record Word(String code, String text) {}
}
