package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.ChartMaker;
import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What reports say, in one language. */
record ReportWords(ChartMaker charts) {

    static final String NOTHING = "–";

    static ReportWords in(Charts charts, Locale locale) {
        return new ReportWords(charts.in(locale));
    }

    Locale locale() {
        return charts.words().locale();
    }

    Wording figures() {
        return charts.words().figures();
    }

    Sentences sentences() {
        return charts.words().sentences();
    }

    String t(String key, @Nullable Object... arguments) {
        return charts.words().t(key, arguments);
    }

    String t(LocalizedText text) {
        return charts.words().t(text);
    }

    /** The indicator, then what is found. */
    String sentence(Finding finding) {
        return t(finding.card().definition().name()) + ": " + sentences().predicate(figures(), finding);
    }

    /** The difference, and why it counts. */
    String proof(IndicatorDefinition card, Change change) {
        return sentences().proof(figures(), card, change);
    }

    String interval(IndicatorDefinition card, Known known) {
        return known.interval() == null
                ? NOTHING
                : figures().number(card, known.interval().lower()) + " – "
                        + figures().number(card, known.interval().upper());
    }

    String n(Known known) {
        return known.n() == null ? NOTHING : Formats.integer(locale(), known.n());
    }
}
