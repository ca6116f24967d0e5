package eu.gminarium.benchmark.measurement.http;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.quality.EntryChecks;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.benchmark.quality.FlagSentences;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Asks about a value that was just entered what the screen asks while it is typed. */
@Singleton
class EntryQuestions {

    private final Measurements measurements;
    private final IndicatorCards cards;
    private final EntryChecks checks;
    private final FlagSentences sentences;

    EntryQuestions(Measurements measurements, IndicatorCards cards, EntryChecks checks, FlagSentences sentences) {
        this.measurements = measurements;
        this.cards = cards;
        this.checks = checks;
        this.sentences = sentences;
    }

    /** What is asked; nothing about a value by an earlier definition, beside which no other stands. */
    Asked about(Measurement saved, Locale locale) {
        MeasuredValue entered = saved.entered();
        if (entered == null) {
            return Asked.NOTHING;
        }
        return cards.find(saved.indicator())
                .filter(card -> card.definitionNumber() == saved.definition())
                .map(card -> asked(flags(card, saved, entered), card, locale))
                .orElse(Asked.NOTHING);
    }

    private List<Flag> flags(IndicatorCard card, Measurement saved, MeasuredValue entered) {
        List<Measurement> own = measurements.list(new MeasurementFilter(saved.office(), card.code(), null));
        return checks.of(List.of(card), saved.period(), own)
                .of(card, saved.office())
                .flags(entered);
    }

    private Asked asked(List<Flag> flags, IndicatorCard card, Locale locale) {
        return new Asked(
                flags.stream().map(Flag::kind).toList(),
                flags.stream()
                        .map(flag -> sentences.sentence(flag, card.definition(), locale))
                        .toList());
    }

    /**
     * @param flags what is doubtful, the most telling first
     * @param questions the flags as sentences, in the reader's language
     */
    record Asked(List<FlagKind> flags, List<String> questions) {

        static final Asked NOTHING = new Asked(List.of(), List.of());
    }
}
