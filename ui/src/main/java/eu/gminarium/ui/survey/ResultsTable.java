package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Disclosed.Released;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** Offices in rows, statements in columns; each cell has the share of 4 and 5, its interval, n and the mean. */
final class ResultsTable extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param path where the office's trend is
     * @param figures what may be shown of it
     */
    record Row(String office, String path, Disclosed<Figures> figures) {}

    ResultsTable(String caption, QuestionnaireContent content, List<Row> rows, Row overall) {
        addClassName("gm-heat-map");
        Element table = new Element("table").appendChild(element("caption", caption), head(content));
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(content, row)));
        body.appendChild(row(content, overall).setAttribute("class", "gm-own"));
        table.appendChild(body);
        getElement()
                .appendChild(new Element("div")
                        .setAttribute("class", "gm-heat-map-scroll")
                        .setAttribute("role", "region")
                        .setAttribute("tabindex", "0")
                        .setAttribute("aria-label", caption)
                        .appendChild(table));
    }

    private static Element head(QuestionnaireContent content) {
        Element row = new Element("tr");
        row.appendChild(column(Texts.t("survey.office")), column(Texts.t("survey.wave.responses")));
        content.statements().forEach(statement -> row.appendChild(column(Texts.t(statement.text()))));
        return new Element("thead").appendChild(row);
    }

    private static Element column(String text) {
        return element("th", text).setAttribute("scope", "col");
    }

    private static Element row(QuestionnaireContent content, Row row) {
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(
                row.path().isEmpty()
                        ? element("span", row.office())
                        : element("a", row.office()).setAttribute("href", row.path()));
        Element line = new Element("tr").appendChild(name);
        switch (row.figures()) {
            case Suppressed<Figures>() ->
                line.appendChild(hidden(Texts.t("survey.hidden.office", Disclosed.MINIMUM))
                        .setAttribute(
                                "colspan", String.valueOf(content.statements().size() + 1)));
            case Released<Figures>(Figures figures) -> {
                line.appendChild(element("td", Texts.integer(figures.responses())));
                content.statements().forEach(statement -> line.appendChild(cell(figures, statement)));
            }
        }
        return line;
    }

    private static Element cell(Figures figures, Statement statement) {
        return figures.question(statement.code())
                .released()
                .map(ResultsTable::cell)
                .orElseGet(() -> hidden(Texts.t("survey.hidden", Disclosed.MINIMUM)));
    }

    private static Element cell(Ratings ratings) {
        Share share = ratings.topTwo();
        return new Element("td")
                .appendChild(
                        element("strong", Texts.percent(share.value())),
                        element(
                                "small",
                                Texts.percent(share.interval().lower()) + " – "
                                        + Texts.percent(share.interval().upper())),
                        element(
                                "small",
                                Texts.t("survey.cell", Texts.integer(ratings.n()), Texts.number(ratings.mean(), 2))));
    }

    private static Element hidden(String reason) {
        return element("td", reason).setAttribute("class", "gm-heat-hidden");
    }

    private static Element element(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
