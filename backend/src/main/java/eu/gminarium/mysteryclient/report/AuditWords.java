package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.result.IndexChange;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.statistics.Difference;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of an audit's figures in one language, for files and public pages. */
public record AuditWords(Messages messages, Locale locale) {

    private static final String NOTHING = "–";

    /** The text of a key. */
    public String t(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    public String t(LocalizedText text) {
        return text.in(locale);
    }

    /** The name of a state or a reason. */
    public String of(Enum<?> value) {
        return t("mystery." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String days(Audit audit) {
        return Formats.date(locale, audit.startsOn()) + " – " + Formats.date(locale, audit.endsOn());
    }

    public String integer(long number) {
        return Formats.integer(locale, number);
    }

    /** An index 0..100 with one decimal. */
    public String index(@Nullable Double index) {
        return index == null ? NOTHING : Formats.number(locale, index, 1);
    }

    public String interval(@Nullable Interval interval) {
        return interval == null ? NOTHING : index(interval.lower()) + "–" + index(interval.upper());
    }

    /** An index with its interval. */
    public String estimate(@Nullable Double index, @Nullable Interval interval) {
        return index == null || interval == null
                ? index(index)
                : t("mystery.estimate", index(index), index(interval.lower()), index(interval.upper()));
    }

    public String estimate(@Nullable Estimate estimate) {
        return estimate == null ? NOTHING : estimate(estimate.index(), estimate.interval());
    }

    /** Points with their sign. */
    public String signed(double points) {
        String number = Formats.number(locale, points, 1);
        return points > 0 ? "+" + number : number;
    }

    /** A difference with its interval, and what it means. */
    public String change(IndexChange change) {
        return t(
                        "mystery.change.points",
                        signed(change.difference().value()),
                        signed(change.difference().interval().lower()),
                        signed(change.difference().interval().upper()))
                + " – " + of(change.verdict());
    }

    /** The whole change as a sentence that says no more than the interval allows. */
    public String sentence(IndexChange change) {
        return t(
                "mystery.change.sentence." + change.verdict(),
                index(change.before().index()),
                index(change.after().index()),
                index(Math.abs(change.difference().value())),
                signed(change.difference().interval().lower()),
                signed(change.difference().interval().upper()));
    }

    /** How trainings of a topic and the change of its criteria go together, or why there is nothing to say. */
    public String sentence(TopicEffect effect) {
        Difference difference = effect.difference();
        if (difference == null) {
            return t(
                    "mystery.effect." + effect.missing(),
                    effect.trained().offices().size(),
                    effect.others().offices().size(),
                    TopicEffect.MINIMUM_OFFICES);
        }
        String finding = !difference.excludesZero() ? "none" : difference.value() > 0 ? "more" : "less";
        return t(
                "mystery.effect.sentence." + finding,
                Formats.number(locale, Math.abs(difference.value()), 1),
                signed(difference.interval().lower()),
                signed(difference.interval().upper()));
    }
}
