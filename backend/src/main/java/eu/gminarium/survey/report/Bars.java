package eu.gminarium.survey.report;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.report.PrintedReport.Bar;
import eu.gminarium.survey.report.PrintedReport.Range;
import java.util.List;
import java.util.stream.Stream;

/** Draws figures with their intervals; each says in words what it shows. */
public record Bars(SurveyWords words) {

    private static final int PERCENT = 100;

    /** Why there is none, where it is hidden. */
    public Bar index(String label, Disclosed<IndexFigure> index) {
        return index.released()
                .map(shown -> new Bar(label, text(shown), range(shown.value(), shown.interval(), 1)))
                .orElseGet(() -> new Bar(label, words.hiddenIndex(), null));
    }

    /** The share of ratings 4 and 5. */
    Bar share(String label, Disclosed<Ratings> ratings) {
        return ratings.released()
                .map(Ratings::topTwo)
                .map(share -> new Bar(label, text(share), range(share.value(), share.interval(), PERCENT)))
                .orElseGet(() -> new Bar(label, words.hidden(), null));
    }

    /** An index with its interval and n. */
    String text(IndexFigure index) {
        return words.t(
                "report.index.figure",
                words.number(index.value(), 1),
                words.number(index.interval().lower(), 1),
                words.number(index.interval().upper(), 1),
                words.integer(index.n()));
    }

    /** n, how many rated 1, 2, 3, 4 and 5, and the mean. */
    List<String> cells(Ratings ratings) {
        return Stream.of(
                        Stream.of(words.integer(ratings.n())),
                        ratings.counts().stream().map(words::integer),
                        Stream.of(words.number(ratings.mean(), 2)))
                .flatMap(cells -> cells)
                .toList();
    }

    /** A share with its interval and n. */
    String text(Share share) {
        return words.t(
                "report.share.figure",
                words.percent(share.value()),
                words.percent(share.interval().lower()),
                words.percent(share.interval().upper()),
                words.integer(share.n()));
    }

    private static Range range(double value, Interval interval, int scale) {
        return new Range(value * scale, interval.lower() * scale, interval.upper() * scale);
    }
}
