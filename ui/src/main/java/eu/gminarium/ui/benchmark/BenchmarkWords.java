package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.ChartMaker;
import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures and findings in the language of the person who looks; one for each view. */
@Prototype
public final class BenchmarkWords {

    private final Wordings wordings;
    private final Sentences sentences;
    private final Charts charts;
    private final FlagSentences flags;

    BenchmarkWords(Wordings wordings, Sentences sentences, Charts charts, FlagSentences flags) {
        this.wordings = wordings;
        this.sentences = sentences;
        this.charts = charts;
        this.flags = flags;
    }

    /** A calendar year as its number, months as months. */
    public String period(Period period) {
        return figures().period(period);
    }

    /** The wording of figures. */
    public Wording figures() {
        return wordings.in(Texts.locale());
    }

    ChartMaker charts() {
        return charts.in(Texts.locale());
    }

    /** Puts findings and steps into sentences. */
    public Sentences sentences() {
        return sentences;
    }

    /** The finding as a sentence of its own. */
    public String sentence(Finding finding, String office) {
        return sentences.sentence(figures(), finding, office);
    }

    /** What to ask the other office, as a sentence of its own. */
    public String question(Question question, String own, String other) {
        return sentences.question(figures(), question, own, other);
    }

    /** What is asked about a value, each a sentence. */
    public List<String> questions(List<Flag> found, IndicatorDefinition card) {
        return found.stream()
                .map(flag -> flags.sentence(flag, card, Texts.locale()))
                .toList();
    }

    /** What kind of doubt each is, in a few words. */
    public String kinds(List<Flag> found) {
        return found.stream()
                .map(flag -> flags.kind(flag.kind(), Texts.locale()))
                .collect(Collectors.joining(", "));
    }

    /** The finding without office and indicator, as a sentence that begins with a capital letter. */
    String predicate(Finding finding) {
        return capital(sentences.predicate(figures(), finding));
    }

    /** The text with a capital letter at its beginning. */
    public static String capital(String text) {
        Locale locale = Texts.locale();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
