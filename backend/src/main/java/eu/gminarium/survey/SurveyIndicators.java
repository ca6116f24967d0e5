package eu.gminarium.survey;

import eu.gminarium.benchmark.IndicatorSource;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.disclosure.WaveTables;
import eu.gminarium.survey.wave.ClosedWaves;
import eu.gminarium.survey.wave.Wave;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The survey's indicators: one value per office and closed wave, or that it is hidden. */
@Singleton
@Unchecked("the figures are released; the dashboard's permission decides who sees them")
public class SurveyIndicators implements IndicatorSource {

    /** Mean of all ratings, 0 to 100. */
    public static final String INDEX = "satisfaction-index";

    /** Share of ratings 4 and 5 of the statement that stands for the whole, 0 to 1. */
    public static final String TOP_TWO = "satisfaction-top-two";

    private final ClosedWaves waves;
    private final WaveTables tables;

    SurveyIndicators(ClosedWaves waves, WaveTables tables) {
        this.waves = waves;
        this.tables = tables;
    }

    @Override
    public Set<String> indicators() {
        return Set.of(INDEX, TOP_TWO);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourcedValue> values(String indicatorCode) {
        Function<Figures, Disclosed<IndicatorValue>> figure = switch (indicatorCode) {
            case INDEX -> figures -> figures.index().map(SurveyIndicators::value);
            case TOP_TWO -> figures -> new Disclosed.Released<>(value(figures.headline()));
            default -> throw new IllegalArgumentException(indicatorCode + " is no indicator of surveys");
        };
        return waves.onePerPeriod().stream()
                .flatMap(wave -> values(wave, figure))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourcedEvent> events(OfficeId office) {
        return waves.onePerPeriod().stream()
                .filter(wave -> wave.frozen() != null
                        && tables.of(wave.id().value(), wave.frozen()).offices().containsKey(office))
                .map(wave -> new SourcedEvent(
                        SourcedEvent.Kind.SURVEY, new Period(wave.startsOn(), wave.endsOn()), wave.title()))
                .toList();
    }

    private Stream<SourcedValue> values(Wave wave, Function<Figures, Disclosed<IndicatorValue>> figure) {
        if (wave.frozen() == null) {
            return Stream.empty();
        }
        var period = new Period(wave.startsOn(), wave.endsOn());
        return tables.of(wave.id().value(), wave.frozen()).offices().entrySet().stream()
                .map(entry -> new SourcedValue(
                        entry.getKey(),
                        period,
                        entry.getValue()
                                .released()
                                .flatMap(figures -> figure.apply(figures).released())
                                .orElseGet(IndicatorValue.Suppressed::new)));
    }

    private static IndicatorValue value(IndexFigure index) {
        return new IndicatorValue.Known(index.value(), index.n(), index.interval());
    }

    private static IndicatorValue value(Ratings overall) {
        return new IndicatorValue.Known(
                overall.topTwo().value(), overall.n(), overall.topTwo().interval());
    }
}
