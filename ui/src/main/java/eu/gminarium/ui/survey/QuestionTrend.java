package eu.gminarium.ui.survey;

import eu.gminarium.shared.chart.ChartLabels;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.Datum;
import eu.gminarium.shared.chart.Figure;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.chart.Range;
import eu.gminarium.shared.chart.ValueAxis;
import eu.gminarium.shared.chart.ValueScale;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The share of 4 and 5 of one statement in one office, wave by wave, and what can be said about its change. */
final class QuestionTrend {

    private QuestionTrend() {}

    /**
     * One wave of the trend.
     *
     * @param ratings null where the wave did not ask the office this statement
     * @param broken why it did not: not at all, or otherwise; null where it did
     */
    record Step(
            Wave wave,
            @Nullable Disclosed<Ratings> ratings,
            @Nullable Reason broken) {

        @Nullable
        Ratings shown() {
            return ratings == null ? null : ratings.released().orElse(null);
        }
    }

    static LineChart of(String office, Statement statement, List<Step> steps) {
        String sentence = sentence(
                office, steps.stream().filter(step -> step.shown() != null).toList());
        return new LineChart(
                new ChartText(Texts.t(statement.text()), sentence, ""),
                ChartLabels.of(Texts::t),
                steps.stream().map(step -> Texts.t(step.wave().title())).toList(),
                new ValueAxis(new ValueScale(0, 1), Texts::percent),
                List.of(new LineChart.Series(
                        office, steps.stream().map(QuestionTrend::point).toList())),
                List.of(),
                List.of());
    }

    private static Datum point(Step step) {
        Ratings ratings = step.shown();
        if (ratings != null) {
            return shown(ratings.topTwo());
        }
        if (step.ratings() != null) {
            return new Datum.Gap(Texts.t("survey.hidden", Disclosed.MINIMUM));
        }
        return new Datum.Gap(Texts.t(
                step.broken() == null || step.broken() == Reason.NEW
                        ? "survey.trend.not-asked"
                        : "survey.change.broken." + step.broken()));
    }

    private static Datum.Point shown(Share share) {
        Range range = new Range(
                figure(share.interval().lower()), figure(share.interval().upper()));
        String n = Texts.integer(share.n());
        String note = range.lower().text() + " – " + range.upper().text() + ", n = " + n;
        return new Datum.Point(figure(share.value()), range, new Figure(share.n(), n), note);
    }

    private static Figure figure(double share) {
        return new Figure(share, Texts.percent(share));
    }

    /** Speaks of a change only where the interval of the difference leaves out zero. */
    private static String sentence(String office, List<Step> shown) {
        if (shown.size() < 2) {
            return Texts.t("survey.trend.one-wave");
        }
        Step first = shown.getFirst();
        Step last = shown.getLast();
        Share before = Objects.requireNonNull(first.shown()).topTwo();
        Share after = Objects.requireNonNull(last.shown()).topTwo();
        Difference difference = after.minus(before);
        String key = !difference.excludesZero()
                ? "survey.trend.same"
                : difference.value() > 0 ? "survey.trend.rose" : "survey.trend.fell";
        return Texts.t(
                key,
                office,
                Texts.percent(before.value()),
                Texts.t(first.wave().title()),
                Texts.integer(before.n()),
                Texts.percent(after.value()),
                Texts.t(last.wave().title()),
                Texts.integer(after.n()),
                points(difference.interval().lower()),
                points(difference.interval().upper()));
    }

    /** A difference of shares in percentage points, with its sign. */
    static String points(double difference) {
        return (difference > 0 ? "+" : "") + Texts.number(difference * 100, 1);
    }
}
