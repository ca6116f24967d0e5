package eu.gminarium.benchmark.chart;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.chart.ChartLabels;
import eu.gminarium.shared.chart.Datum;
import eu.gminarium.shared.chart.Figure;
import eu.gminarium.shared.chart.Range;
import eu.gminarium.shared.chart.Spread;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures and words of charts in one language. */
public record ChartWords(Messages messages, Locale locale, Wording figures, Sentences sentences) {

    public String t(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    public String t(LocalizedText text) {
        return text.in(locale);
    }

    /** The indicator's name with its unit, unless each number says it. */
    public String title(IndicatorDefinition card) {
        String unit = figures.unit(card);
        return t(card.name()) + (card.unit() == IndicatorUnit.SHARE || unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** A title that names the offices of whom alone the chart speaks; null is everybody. */
    String among(String title, @Nullable SelectedPeers peers) {
        return peers == null ? title : title + ": " + t(peers.name());
    }

    /** Where the figures come from, with the version of the definition. */
    public String source(IndicatorCard card) {
        LocalizedText register = card.definition().dataSource();
        String kind = t("benchmark.source." + card.source());
        return t("chart.source", register == null ? kind : kind + " (" + t(register) + ")", card.definitionNumber());
    }

    /** The value, or why there is none. */
    Datum datum(IndicatorDefinition card, IndicatorValue value) {
        return value instanceof Known known ? point(card, known) : new Datum.Gap(figures.words(card, value));
    }

    Datum.Point point(IndicatorDefinition card, Known known) {
        Range range = known.interval() == null
                ? null
                : new Range(
                        figure(card, known.interval().lower()),
                        figure(card, known.interval().upper()));
        Figure n = known.n() == null ? null : new Figure(known.n(), Formats.integer(locale, known.n()));
        return new Datum.Point(figure(card, known.value()), range, n, figures.sample(card, known));
    }

    Figure figure(IndicatorDefinition card, double value) {
        return new Figure(value, figures.number(card, value));
    }

    @Nullable
    Spread spread(IndicatorDefinition card, @Nullable Distribution peers) {
        return peers == null
                ? null
                : new Spread(
                        figure(card, peers.median()),
                        new Range(figure(card, peers.lowerQuartile()), figure(card, peers.upperQuartile())));
    }

    ChartLabels labels() {
        return ChartLabels.of(key -> t(key));
    }

    /** The text with a capital letter at its beginning. */
    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
