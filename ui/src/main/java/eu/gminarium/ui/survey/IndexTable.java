package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offices in rows; the index of all statements with its interval, and that of each area, 0 to 100. */
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
        Disclosed<Figures> figures = row.figures();
        Stream<String> indexes = Stream.concat(
                Stream.of(text(figures.released().flatMap(shown -> shown.index().released()), IndexTable::index)),
                areas.stream()
                        .map(area -> text(
                                figures.released()
                                        .flatMap(shown -> shown.area(area).released()),
                                IndexTable::area)));
        return Stream.concat(Stream.of(row.office()), indexes)
                .<Component>map(Span::new)
                .toList();
    }

    private static <T> String text(Optional<T> figure, Function<T, String> words) {
        return figure.map(words).orElseGet(() -> Texts.t("survey.index.hidden", Disclosed.MINIMUM));
    }

    private static String index(IndexFigure index) {
        return Texts.t(
                "survey.index.figure",
                Texts.number(index.value(), 1),
                Texts.number(index.interval().lower(), 1),
                Texts.number(index.interval().upper(), 1));
    }

    private static String area(Ratings ratings) {
        return Texts.number(IndexFigure.of(ratings), 1);
    }
}
