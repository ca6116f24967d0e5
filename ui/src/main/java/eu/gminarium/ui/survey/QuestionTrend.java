package eu.gminarium.ui.survey;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.RatingFigure;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.Trend;
import eu.gminarium.ui.common.Trend.Point;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The share of 4 and 5 of one statement in one office, wave by wave, and what can be said about its change. */
final class QuestionTrend {

    private QuestionTrend() {}

    /**
     * One wave of the trend.
     *
     * @param figure null where the wave did not ask the statement
     */
    record Step(Wave wave, @Nullable Disclosed<RatingFigure> figure) {

        @Nullable
        RatingFigure shown() {
            return figure == null ? null : figure.released().orElse(null);
        }
    }

    static Trend of(String office, Statement statement, List<Step> steps) {
        return new Trend(
                Texts.t(statement.text()),
                sentence(
                        office,
                        steps.stream().filter(step -> step.shown() != null).toList()),
                steps.stream().map(step -> Texts.t(step.wave().title())).toList(),
                Trend.Scale.shares(),
                List.of(new Trend.Line(
                        office, steps.stream().map(QuestionTrend::point).toList())));
    }

    private static Point point(Step step) {
        RatingFigure figure = step.shown();
        if (figure != null) {
            return Point.sampled(
                    figure.topTwoShare(),
                    figure.interval().lower(),
                    figure.interval().upper(),
                    figure.n());
        }
        return Point.missing(
                step.figure() == null
                        ? Texts.t("survey.trend.not-asked")
                        : Texts.t("survey.hidden", Disclosed.MINIMUM));
    }

    /** Speaks of a change only where the interval of the difference leaves out zero. */
    private static String sentence(String office, List<Step> shown) {
        if (shown.size() < 2) {
            return Texts.t("survey.trend.one-wave");
        }
        Step first = shown.getFirst();
        Step last = shown.getLast();
        RatingFigure before = Objects.requireNonNull(first.shown());
        RatingFigure after = Objects.requireNonNull(last.shown());
        Difference difference =
                Difference.of(after.topTwoShare(), after.interval(), before.topTwoShare(), before.interval());
        String key = !difference.excludesZero()
                ? "survey.trend.same"
                : difference.value() > 0 ? "survey.trend.rose" : "survey.trend.fell";
        return Texts.t(
                key,
                office,
                Texts.percent(before.topTwoShare()),
                Texts.t(first.wave().title()),
                Texts.integer(before.n()),
                Texts.percent(after.topTwoShare()),
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
