package eu.gminarium.survey.report;

import eu.gminarium.survey.comparison.IndexChange;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.report.PrintedReport.OfficeRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All shown offices by their index. It is no ranking: each office says which others it cannot be told apart from, by the cautious
 * interval of the two indexes' difference.
 */
record OfficeRows(ReportedWave reported, SurveyWords words) {

    /** More names than this are only counted. */
    private static final int NAMED = 5;

    private record Placed(String name, long responses, IndexFigure index) {}

    /** The highest first, then those without an index. */
    List<OfficeRow> rows() {
        var bars = new Bars(words);
        List<Placed> placed = placed();
        Stream<OfficeRow> shown = placed.stream()
                .map(office -> new OfficeRow(
                        bars.index(office.name(), new Disclosed.Released<>(office.index())),
                        words.integer(office.responses()),
                        apart(office, placed)));
        Stream<OfficeRow> hidden = reported.offices().stream()
                .filter(office -> index(office.figures()).isEmpty())
                .map(office -> new OfficeRow(
                        new PrintedReport.Bar(
                                office.name(),
                                office.figures().released().isEmpty() ? words.hiddenOffice() : words.hiddenIndex(),
                                null),
                        office.figures()
                                .released()
                                .map(Figures::responses)
                                .map(words::integer)
                                .orElse(""),
                        ""));
        return Stream.concat(shown, hidden).toList();
    }

    private List<Placed> placed() {
        return reported.offices().stream()
                .flatMap(office -> office.figures().released().stream()
                        .flatMap(figures -> index(office.figures()).stream()
                                .map(index -> new Placed(office.name(), figures.responses(), index))))
                .sorted(Comparator.comparingDouble(
                                (Placed office) -> office.index().value())
                        .reversed())
                .toList();
    }

    private static Optional<IndexFigure> index(Disclosed<Figures> figures) {
        return figures.released().flatMap(shown -> shown.index().released());
    }

    private String apart(Placed office, List<Placed> all) {
        List<String> same = all.stream()
                .filter(other -> !other.equals(office))
                .filter(other ->
                        IndexChange.of(other.index(), office.index()).verdict() == Verdict.NO_DETECTABLE_DIFFERENCE)
                .map(Placed::name)
                .toList();
        if (same.isEmpty()) {
            return words.t("report.offices.apart.none");
        }
        return same.size() > NAMED ? words.t("report.offices.apart.many", same.size()) : String.join(", ", same);
    }
}
