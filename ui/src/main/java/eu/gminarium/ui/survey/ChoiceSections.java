package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.statistics.NetScore;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people chose where the question is no rated statement: one office beside all shown ones. */
final class ChoiceSections {

    private final QuestionnaireContent content;
    private final WaveTable table;

    ChoiceSections(QuestionnaireContent content, WaveTable table) {
        this.content = content;
        this.table = table;
    }

    List<Section> of(Office office) {
        return content.choices().stream()
                .map(question -> section(question, office))
                .toList();
    }

    private Section section(ClosedQuestion question, Office office) {
        Disclosed<ChoiceFigure> own = choice(table.of(office.id()), question);
        Disclosed<ChoiceFigure> all = choice(table.overall(), question);
        String everybody = Texts.t("survey.results.overall", table.shown());
        var answers = new PlainTable(
                Texts.t(question.text()),
                List.of(Texts.t("survey.choice.answer"), head(office.displayName(), own), head(everybody, all)));
        question.countedValues()
                .forEach(value ->
                        answers.row(cells(AnswerWords.of(question, value), figure(own, value), figure(all, value))));
        var section = new Section(new H2(Texts.t(question.text())), answers);
        if (question.multiple()) {
            section.add(new Paragraph(Texts.t("survey.choice.multiple")));
        }
        if (question instanceof Recommendation) {
            net(office.displayName(), own).ifPresent(section::add);
            net(everybody, all).ifPresent(section::add);
            section.add(new Paragraph(Texts.t("survey.choice.net.note")));
        }
        section.addClassName("gm-survey-section");
        return section;
    }

    private static Disclosed<ChoiceFigure> choice(Disclosed<Figures> figures, ClosedQuestion question) {
        return figures.released().map(shown -> shown.choice(question.code())).orElseGet(Disclosed.Suppressed::new);
    }

    private static String head(String name, Disclosed<ChoiceFigure> figure) {
        return figure.released()
                .map(shown -> Texts.t("survey.choice.column", name, Texts.integer(shown.n())))
                .orElse(name);
    }

    private static String figure(Disclosed<ChoiceFigure> figure, String value) {
        return figure.released()
                .map(shown -> figure(shown.share(value)))
                .orElseGet(() -> Texts.t("survey.hidden", Disclosed.MINIMUM));
    }

    private static String figure(Share share) {
        return Texts.t(
                "survey.choice.figure",
                Texts.percent(share.value()),
                Texts.percent(share.interval().lower()),
                Texts.percent(share.interval().upper()));
    }

    private static Optional<Paragraph> net(String name, Disclosed<ChoiceFigure> figure) {
        return figure.released().map(ChoiceFigure::net).map(score -> new Paragraph(net(name, score)));
    }

    private static String net(String name, NetScore score) {
        return Texts.t(
                "survey.choice.net",
                name,
                points(score.value()),
                points(score.interval().lower()),
                points(score.interval().upper()));
    }

    private static String points(double score) {
        return Texts.number(score * 100, 0);
    }

    private static List<Component> cells(String... texts) {
        return Stream.of(texts).<Component>map(Span::new).toList();
    }
}
