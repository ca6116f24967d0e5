package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offices in rows; the index of all statements and of each area, 0 to 100, with its interval. */
final class IndexTable {

    private IndexTable() {}

    static PlainTable of(QuestionnaireContent content, List<ResultsTable.Row> rows) {
        List<String> areas = content.areas();
        var table = new PlainTable(
                Texts.t("survey.index"),
                Stream.concat(
                                Stream.of(Texts.t("survey.office"), Texts.t("survey.index.all")),
                                areas.stream().map(Areas::name))
                        .toList());
        rows.forEach(row -> table.row(cells(areas, row)));
        return table;
    }

    private static List<Component> cells(List<String> areas, ResultsTable.Row row) {
        Stream<String> indexes = Stream.concat(
                Stream.of(text(row, Figures::index)),
                areas.stream().map(area -> text(row, figures -> figures.area(area))));
        return Stream.concat(Stream.of(row.office()), indexes)
                .<Component>map(Span::new)
                .toList();
    }

    private static String text(ResultsTable.Row row, Function<Figures, Disclosed<IndexFigure>> index) {
        return row.figures()
                .released()
                .flatMap(figures -> index.apply(figures).released())
                .map(shown -> Texts.t(
                        "survey.index.figure",
                        Texts.number(shown.value(), 1),
                        Texts.number(shown.interval().lower(), 1),
                        Texts.number(shown.interval().upper(), 1)))
                .orElseGet(() -> Texts.t("survey.index.hidden", Disclosed.MINIMUM));
    }
}
