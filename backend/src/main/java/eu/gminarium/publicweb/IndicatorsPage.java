package eu.gminarium.publicweb;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Overall;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.opendata.PublishedIndicator;
import eu.gminarium.benchmark.opendata.PublishedIndicators;
import eu.gminarium.benchmark.opendata.PublishedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published indicators as their pages show them; nothing here that was not published. */
public record IndicatorsPage(PublishedIndicators published, Frame frame, Wording words) {

    /** More columns would not fit a phone; the files have all periods. */
    private static final int PERIODS = 3;

    private static final String NOTHING = "–";

    public String partnership() {
        return published.partnership().name();
    }

    public String name(PublishedIndicator indicator) {
        return frame.t(indicator.card().definition().name());
    }

    public String address(PublishedIndicator indicator) {
        return address() + "/" + indicator.card().code();
    }

    /** The page that lists them all. */
    public String address() {
        return ResultsPage.address(published.partnership(), frame.language()) + "/indicators";
    }

    /** One of the files, which are the same in all languages. */
    public String file(String ending) {
        return "/o/" + published.partnership().slug() + "/indicators." + ending;
    }

    /** The named offices together in the latest period: {@code 19,3 dnia (2012, 5 urzędów)}; a sign that there is nothing otherwise. */
    public String together(PublishedIndicator indicator) {
        return latest(indicator)
                .flatMap(period -> indicator.together(period).map(overall -> together(indicator, period, overall)))
                .orElseGet(() -> frame.t("opendata.public.nothing"));
    }

    private String together(PublishedIndicator indicator, Period period, Overall overall) {
        return frame.t(
                "opendata.public.together",
                words.value(indicator.card().definition(), overall.value()),
                words.period(period),
                overall.offices());
    }

    private static Optional<Period> latest(PublishedIndicator indicator) {
        return indicator.periods().reversed().stream().findFirst();
    }

    /** What is counted and which way is better. */
    public String unit(PublishedIndicator indicator) {
        IndicatorDefinition card = indicator.card().definition();
        return frame.t("opendata.public.unit", words.unit(card), words.direction(card));
    }

    /** Where the values come from. */
    public String source(PublishedIndicator indicator) {
        String source = frame.t("benchmark.source." + indicator.card().source());
        var said = indicator.card().definition().dataSource();
        return said == null ? source : source + ": " + frame.t(said);
    }

    public String aggregation(PublishedIndicator indicator) {
        return frame.t("benchmark.aggregation." + indicator.card().definition().aggregation());
    }

    /** Number of the definition's version, and since when it holds. */
    public String version(PublishedIndicator indicator) {
        var from = indicator.card().definition().validFrom();
        int number = indicator.card().definitionNumber();
        return from == null
                ? frame.t("opendata.public.version", number)
                : frame.t("opendata.public.version.since", number, from);
    }

    /** The columns of an indicator's table, oldest first. */
    public List<Period> periods(PublishedIndicator indicator) {
        List<Period> all = indicator.periods();
        return all.subList(Math.max(0, all.size() - PERIODS), all.size());
    }

    /** The rows of an indicator's table, by office. */
    public List<Line> lines(PublishedIndicator indicator) {
        List<Period> periods = periods(indicator);
        Map<String, Map<Period, PublishedValue>> byOffice = new LinkedHashMap<>();
        indicator.values().stream()
                .filter(value -> periods.contains(value.period()))
                .sorted((one, other) -> frame.byName().compare(one.officeName(), other.officeName()))
                .forEach(value -> byOffice.computeIfAbsent(value.officeName(), name -> new LinkedHashMap<>())
                        .put(value.period(), value));
        return byOffice.entrySet().stream()
                .map(office -> new Line(
                        office.getKey(),
                        periods.stream()
                                .map(period -> cell(
                                        indicator,
                                        words.period(period),
                                        office.getValue().get(period)))
                                .toList()))
                .toList();
    }

    private Cell cell(PublishedIndicator indicator, String column, @Nullable PublishedValue value) {
        IndicatorDefinition card = indicator.card().definition();
        return switch (value == null ? null : value.value()) {
            case Known known -> new Cell(column, words.number(card, known.value()), words.sample(card, known));
            case Missing missing -> new Cell(column, NOTHING, frame.t("benchmark.missing." + missing.kind()));
            case null, default -> new Cell(column, NOTHING, "");
        };
    }

    /** An office with its cells, one for each period. */
    public record Line(String office, List<Cell> cells) {}

    /**
     * @param column its heading, which stands before it on a phone
     * @param note how sure the value is, or why there is none; may be empty
     */
    public record Cell(String column, String text, String note) {}
}
