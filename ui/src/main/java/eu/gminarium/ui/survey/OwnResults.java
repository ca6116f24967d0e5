package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.LocalResults;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one office alone asked, and what came of it: never beside other offices, which did not ask it. */
final class OwnResults {

    private final LocalResults results;
    private final Wave wave;
    private final Office office;

    OwnResults(LocalResults results, Wave wave, Office office) {
        this.results = results;
        this.wave = wave;
        this.office = office;
    }

    /**
     * Nothing if the office asked nothing of its own.
     *
     * @param since the earlier wave that the reader compares with; null for none
     */
    Optional<Section> section(@Nullable Wave since) {
        return results.of(wave.id(), office.id()).map(result -> section(result, since));
    }

    private Section section(LocalResult result, @Nullable Wave since) {
        var section = new Section(
                new H2(Texts.t("survey.local.results", office.displayName())),
                new Paragraph(Texts.t("survey.local.results.note")));
        section.addClassName("gm-survey-section");
        result.figures()
                .released()
                .ifPresentOrElse(
                        figures -> {
                            statements(result, figures).ifPresent(section::add);
                            if (since != null) {
                                change(since).ifPresent(section::add);
                            }
                            result.asked().choices().forEach(question -> section.add(choice(question, figures)));
                        },
                        () -> section.add(new Paragraph(Texts.t("survey.hidden", Disclosed.MINIMUM))));
        return section;
    }

    private static Optional<Component> statements(LocalResult result, LocalFigures figures) {
        List<Statement> statements = result.asked().statements();
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        var table = new PlainTable(
                Texts.t("survey.statement"),
                List.of(
                        Texts.t("survey.statement"),
                        Texts.t("survey.group.headline"),
                        Texts.t("survey.group.mean"),
                        Texts.t("survey.local.answers")));
        statements.forEach(statement -> row(table, statement, figures.statement(statement.code())));
        return Optional.of(table);
    }

    private static void row(PlainTable table, Statement statement, Disclosed<Ratings> ratings) {
        String text = Texts.t(statement.text());
        ratings.released()
                .ifPresentOrElse(
                        shown -> table.row(
                                text,
                                Texts.t(
                                        "survey.choice.figure",
                                        Texts.percent(shown.topTwo().value()),
                                        Texts.percent(shown.topTwo().interval().lower()),
                                        Texts.percent(shown.topTwo().interval().upper())),
                                Texts.number(shown.mean(), 2),
                                Texts.integer(shown.n())),
                        () -> table.row(text, Texts.t("survey.hidden", Disclosed.MINIMUM), "–", "–"));
    }

    private Optional<Component> change(Wave since) {
        return results.since(since.id(), wave.id(), office.id()).map(comparison -> {
            var all = new Div();
            var words = ComparisonTable.ofChange();
            String with = Texts.t(since.title());
            if (!comparison.statements().isEmpty()) {
                String sentence = words.sentence(office.displayName(), with, comparison);
                all.add(new Paragraph(sentence), words.table(sentence, comparison));
            }
            if (!comparison.choices().isEmpty()) {
                choices(all, words, with, comparison);
            }
            return all;
        });
    }

    private void choices(Div all, ComparisonTable words, String with, OfficeComparison comparison) {
        String sentence = ChoiceComparisonTable.sentence(office.displayName(), with, comparison);
        all.add(new Paragraph(sentence));
        ChoiceComparisonTable.netSentences(office.displayName(), with, comparison)
                .forEach(said -> all.add(new Paragraph(said)));
        all.add(words.choices().table(sentence, comparison));
    }

    private static Component choice(ClosedQuestion question, LocalFigures figures) {
        String text = Texts.t(question.text());
        ChoiceFigure shown = figures.choice(question.code()).released().orElse(null);
        if (shown == null) {
            return new Div(new H3(text), new Paragraph(Texts.t("survey.hidden", Disclosed.MINIMUM)));
        }
        var table = new PlainTable(
                text,
                List.of(Texts.t("survey.choice.answer"), Texts.t("survey.local.share", Texts.integer(shown.n()))));
        question.countedValues()
                .forEach(value -> table.row(List.of(
                        new Span(AnswerWords.of(question, value)),
                        new Span(Texts.t(
                                "survey.choice.figure",
                                Texts.percent(shown.share(value).value()),
                                Texts.percent(shown.share(value).interval().lower()),
                                Texts.percent(shown.share(value).interval().upper()))))));
        return new Div(new H3(text), table);
    }
}
