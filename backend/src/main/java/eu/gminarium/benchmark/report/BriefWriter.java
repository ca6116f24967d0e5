package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.LastLink;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.report.Brief.Block;
import eu.gminarium.benchmark.report.Brief.Picture;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.chart.Chart;
import eu.gminarium.shared.chart.DistributionChart;
import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.shared.chart.Svg;
import eu.gminarium.shared.i18n.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an office's brief. It says only what the dashboard's findings say; that nothing is found is news, too. */
final class BriefWriter {

    private static final double SMALL = 300;
    private static final double HALF = 330;
    private static final double WHOLE = 680;
    private static final int PICTURES = 2;

    private final OfficeResults results;
    private final Overview overview;
    private final ReportWords words;
    private final LocalDate today;
    private final String office;
    private final Optional<Finding> better;
    private final Optional<Finding> worse;
    private final Optional<Finding> outstanding;
    private final Optional<Question> question;

    BriefWriter(
            OfficeResults results, Overview overview, @Nullable Question question, ReportWords words, LocalDate today) {
        this.results = results;
        this.overview = overview;
        this.words = words;
        this.today = today;
        this.office = results.office().displayName();
        this.better = first(Kind.BETTER);
        this.worse = first(Kind.WORSE);
        this.outstanding = first(Kind.AHEAD).or(() -> first(Kind.BEHIND));
        this.question = Optional.ofNullable(question);
    }

    /**
     * The whole brief.
     *
     * @param events what happened in the office
     * @param indicator reads an indicator of all offices by its code
     */
    Brief write(List<SourcedEvent> events, Function<String, IndicatorResults> indicator) {
        var figures = new FigureRows(results.trends(), words);
        return new Brief(
                words.t("brief.title", office),
                office,
                Formats.date(words.locale(), today),
                lead(),
                List.of(
                        block("better", "▲", better),
                        block("worse", "▼", worse),
                        block("outstanding", "●", outstanding)),
                decision(),
                pictures(events, indicator),
                figures.headings(),
                figures.rows(),
                sources(),
                definitions());
    }

    /** The sentences of the first page. */
    List<String> sentences() {
        return List.of(said("better", better), said("worse", worse), said("outstanding", outstanding), decision());
    }

    private Optional<Finding> first(Kind kind) {
        return results.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst();
    }

    private String lead() {
        long compared = compared();
        long changed = results.findings().stream()
                .filter(finding -> finding.kind().change())
                .count();
        return words.t("brief.lead", results.trends().size(), compared, changed);
    }

    private long compared() {
        return results.trends().stream()
                .filter(trend -> trend.points().reversed().stream()
                        .map(point -> point.cell())
                        .filter(cell -> !(cell.value() instanceof Missing) || cell.record() != null)
                        .findFirst()
                        .filter(cell -> cell.step() != null)
                        .isPresent())
                .count();
    }

    private Block block(String key, String sign, Optional<Finding> finding) {
        return new Block(
                sign,
                words.t("brief." + key),
                said(key, finding),
                finding.map(this::small).orElse(null));
    }

    private String said(String key, Optional<Finding> finding) {
        return finding.map(words::sentence).orElseGet(() -> nothing(key));
    }

    private String nothing(String key) {
        boolean first = compared() == 0 && !"outstanding".equals(key);
        return first ? words.t("brief.no-earlier") : words.t("brief." + key + ".none", compared());
    }

    private @Nullable String small(Finding finding) {
        return results.trends().stream()
                .filter(trend -> trend.card().code().equals(finding.card().code()) && trend.line())
                .findFirst()
                .map(trend -> Svg.drawing(words.charts().trend(trend, office), SMALL, Theme.LIGHT))
                .orElse(null);
    }

    private String decision() {
        return question.map(this::decision).orElseGet(() -> words.t("brief.decision.none"));
    }

    private String decision(Question asked) {
        IndicatorDefinition card = asked.card().definition();
        return words.t(
                "brief.decision.ask",
                name(asked.other().office()),
                words.t(card.name()),
                value(card, asked.other()),
                value(card, asked.own()),
                words.proof(card, asked.gap()));
    }

    private String name(OfficeId id) {
        return overview.offices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Office::displayName)
                .orElseThrow(IllegalStateException::new);
    }

    private String value(IndicatorDefinition card, Cell cell) {
        if (!(cell.value() instanceof Known known) || cell.period() == null) {
            return words.figures().words(card, cell.value());
        }
        return words.figures().value(card, known.value()) + " ("
                + words.figures().context(cell.period(), known) + ")";
    }

    /** The chain on one time line if there is one, then how the offices spread where it matters most. */
    private List<Picture> pictures(List<SourcedEvent> events, Function<String, IndicatorResults> indicator) {
        Stream<Picture> chain = words
                .charts()
                .chain(results.trends(), events, LastLink.of(results.trends()).orElse(null), office)
                .map(chart -> picture(chart, WHOLE, true))
                .stream();
        Stream<Picture> spreads = important()
                .distinct()
                .limit(PICTURES)
                .map(indicator)
                .map(each -> words.charts().distribution(each))
                .filter(chart -> !chart.offices().isEmpty())
                .map(this::spread);
        return Stream.concat(spreads, chain).toList();
    }

    private Picture spread(DistributionChart chart) {
        return picture(chart, HALF, false);
    }

    private static Picture picture(Chart chart, double width, boolean wide) {
        return new Picture(chart.text().title(), chart.text().sentence(), Svg.drawing(chart, width, Theme.LIGHT), wide);
    }

    /** The question's indicator first, because the decision is about it. */
    private Stream<String> important() {
        return Stream.concat(
                Stream.concat(
                        question.map(asked -> asked.card().code()).stream(),
                        Stream.of(outstanding, worse, better)
                                .flatMap(Optional::stream)
                                .map(finding -> finding.card().code())),
                results.trends().stream().map(trend -> trend.card().code()));
    }

    private List<String> sources() {
        return results.trends().stream()
                .map(Trend::card)
                .map(card -> card.definition().dataSource() == null
                        ? words.t("benchmark.source." + card.source())
                        : words.t("benchmark.source." + card.source()) + " ("
                                + words.t(card.definition().dataSource()) + ")")
                .distinct()
                .toList();
    }

    private List<String> definitions() {
        List<String> codes = important().distinct().limit(4).toList();
        return codes.stream()
                .flatMap(code -> overview.columns().stream()
                        .filter(column -> column.card().code().equals(code)))
                .map(column -> definition(column.card()))
                .toList();
    }

    private String definition(IndicatorCard card) {
        return words.t(
                "brief.definition",
                words.t(card.definition().name()),
                words.t(card.definition().definition()),
                card.definitionNumber());
    }
}
