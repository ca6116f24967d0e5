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
import java.util.stream.Stream;

/**
 * Every office and statement; each cell has the share of 4 and 5, its interval, n and the mean. Few offices stand beside each other,
 * more of them below each other; on a phone {@link ResultsCards} take the table's place.
 */
final class ResultsTable extends Div {

    private static final long serialVersionUID = 1L;

    /** So many columns of offices fit beside the statements on a screen of usual width. */
    private static final int BESIDE = 7;

    private static final String NAME = "th";

    /**
     * @param path where the office's trend is; empty for all offices together
     * @param figures what may be shown of it
     */
    record Row(String office, String path, Disclosed<Figures> figures) {

        boolean isOverall() {
            return path.isEmpty();
        }
    }

    ResultsTable(String caption, QuestionnaireContent content, List<Row> rows, Row overall) {
        addClassNames("gm-heat-map", "gm-results-table");
        List<Row> all = Stream.concat(rows.stream(), Stream.of(overall)).toList();
        Element table = new Element("table").appendChild(element("caption", caption));
        if (rows.size() <= BESIDE) {
            beside(table, content.statements(), all);
        } else {
            below(table, content.statements(), all);
        }
        getElement()
                .appendChild(new Element("div")
                        .setAttribute("class", "gm-heat-map-scroll")
                        .setAttribute("role", "region")
                        .setAttribute("tabindex", "0")
                        .setAttribute("aria-label", caption)
                        .appendChild(table));
    }

    private static void beside(Element table, List<Statement> statements, List<Row> rows) {
        Element head = new Element("tr").appendChild(column(Texts.t("survey.statement")));
        rows.forEach(row -> head.appendChild(own(row, office(row).setAttribute("scope", "col"))));
        Element responses = new Element("tr").appendChild(line(Texts.t("survey.wave.responses")));
        rows.forEach(row -> responses.appendChild(own(row, responses(row, "rowspan", statements.size() + 1))));
        Element body = new Element("tbody").appendChild(responses);
        statements.forEach(statement -> {
            Element line = new Element("tr").appendChild(line(Texts.t(statement.text())));
            rows.forEach(row -> row.figures()
                    .released()
                    .ifPresent(figures -> line.appendChild(own(row, cell(figures, statement)))));
            body.appendChild(line);
        });
        table.appendChild(new Element("thead").appendChild(head), body);
    }

    private static void below(Element table, List<Statement> statements, List<Row> rows) {
        Element head = new Element("tr")
                .appendChild(column(Texts.t("survey.office")), column(Texts.t("survey.wave.responses")));
        statements.forEach(statement -> head.appendChild(column(Texts.t(statement.text()))));
        Element body = new Element("tbody");
        rows.forEach(row -> {
            Element line = new Element("tr")
                    .appendChild(
                            office(row).setAttribute("scope", "row"), responses(row, "colspan", statements.size() + 1));
            row.figures()
                    .released()
                    .ifPresent(figures -> statements.forEach(statement -> line.appendChild(cell(figures, statement))));
            body.appendChild(own(row, line));
        });
        table.appendChild(new Element("thead").appendChild(head), body);
    }

    private static Element office(Row row) {
        return new Element(NAME)
                .appendChild(
                        row.isOverall()
                                ? element("span", row.office())
                                : element("a", row.office()).setAttribute("href", row.path()));
    }

    /** How many answered; of a hidden office the reason, once in place of all its cells. */
    private static Element responses(Row row, String span, int cells) {
        return switch (row.figures()) {
            case Suppressed<Figures>() ->
                hidden(Texts.t("survey.hidden.office", Disclosed.MINIMUM)).setAttribute(span, String.valueOf(cells));
            case Released<Figures>(Figures figures) -> element("td", Texts.integer(figures.responses()));
        };
    }

    /** Marks what belongs to all offices together. */
    private static Element own(Row row, Element part) {
        if (row.isOverall()) {
            part.getClassList().add("gm-own");
        }
        return part;
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
                        element("small", interval(share)),
                        element("small", counted(ratings)));
    }

    static String interval(Share share) {
        return Texts.percent(share.interval().lower()) + " – "
                + Texts.percent(share.interval().upper());
    }

    static String counted(Ratings ratings) {
        return Texts.t("survey.cell", Texts.integer(ratings.n()), Texts.number(ratings.mean(), 2));
    }

    private static Element hidden(String reason) {
        return element("td", reason).setAttribute("class", "gm-heat-hidden");
    }

    private static Element column(String text) {
        return element(NAME, text).setAttribute("scope", "col");
    }

    private static Element line(String text) {
        return element(NAME, text).setAttribute("scope", "row");
    }

    private static Element element(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
