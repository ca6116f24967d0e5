package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** The results table on a phone: a card for each office that opens, its statements below each other. */
final class ResultsCards extends Div {

    private static final long serialVersionUID = 1L;

    /** @param chosen name of the office whose card is open */
    ResultsCards(QuestionnaireContent content, List<ResultsTable.Row> rows, String chosen) {
        addClassName("gm-results-cards");
        rows.forEach(row -> add(card(content, row, row.office().equals(chosen))));
    }

    private static Component card(QuestionnaireContent content, ResultsTable.Row row, boolean open) {
        Figures figures = row.figures().released().orElse(null);
        if (figures == null) {
            var reason = new Paragraph(Texts.t("survey.hidden.office", Disclosed.MINIMUM));
            var hidden = new Div(name(row), reason);
            hidden.addClassName("gm-results-card");
            return hidden;
        }
        var card = new NativeDetails(
                new Div(name(row), new Span(Texts.t("survey.results.responses", figures.responses()))));
        card.addClassName("gm-results-card");
        card.setContent(list(content, row, figures));
        card.setOpen(open);
        return card;
    }

    private static Component name(ResultsTable.Row row) {
        var name = new Span(row.office());
        name.addClassName("gm-results-card-name");
        return name;
    }

    private static Component list(QuestionnaireContent content, ResultsTable.Row row, Figures figures) {
        var list = new DescriptionList();
        content.statements()
                .forEach(statement -> list.add(new Term(Texts.t(statement.text())), value(figures, statement)));
        return row.isOverall() ? list : new Div(list, new Anchor(row.path(), Texts.t("survey.results.choose")));
    }

    private static Description value(Figures figures, Statement statement) {
        var value = new Description();
        figures.question(statement.code())
                .released()
                .ifPresentOrElse(
                        ratings -> value.add(figure(ratings)),
                        () -> value.setText(Texts.t("survey.hidden", Disclosed.MINIMUM)));
        return value;
    }

    private static Component figure(Ratings ratings) {
        var share = new Span(Texts.percent(ratings.topTwo().value()));
        share.addClassName("gm-results-share");
        return new Div(
                share, new Span(ResultsTable.interval(ratings.topTwo())), new Span(ResultsTable.counted(ratings)));
    }
}
