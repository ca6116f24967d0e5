package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.security.Unchecked;
import jakarta.inject.Singleton;

/** Puts findings and steps into plain sentences that state periods, n and interval. */
@Singleton
@Unchecked("puts into words what the caller was allowed to read")
public class Sentences {

    Sentences() {}

    /** The finding as a sentence that begins with the office. */
    public String sentence(Wording words, Finding finding, String office) {
        String name = finding.card().definition().name().in(words.locale());
        return words.text("benchmark.finding.subject", office, name) + " " + predicate(words, finding);
    }

    /** The finding without office and indicator, for a place where both are clear. */
    public String predicate(Wording words, Finding finding) {
        IndicatorDefinition card = finding.card().definition();
        Cell cell = finding.cell();
        if (finding.kind().change() && cell.step() != null) {
            return step(words, card, cell);
        }
        return place(words, card, finding);
    }

    /** What to ask the other office, with both values and how sure the difference is. */
    public String question(Wording words, Question question, String own, String other) {
        IndicatorDefinition card = question.card().definition();
        Period period = question.own().period();
        if (period == null
                || !(question.own().value() instanceof Known mine)
                || !(question.other().value() instanceof Known theirs)) {
            return "";
        }
        String asked = words.text(
                "benchmark.question",
                other,
                card.name().in(words.locale()),
                words.value(card, theirs.value()),
                words.context(period, theirs),
                words.value(card, mine.value()),
                words.context(period, mine),
                own);
        Step step = question.other().step();
        String lately = step != null && step.change().verdict() == Verdict.BETTER
                ? " "
                        + words.text(
                                "benchmark.question.improved",
                                words.value(card, step.before().value()),
                                words.context(step.beforePeriod(), step.before()))
                : "";
        return endedOnce(asked + " " + proof(words, card, question.gap()) + lately);
    }

    /** What became of the value before; also says that nothing can be said. Empty where there is none before. */
    public String step(Wording words, IndicatorDefinition card, Cell cell) {
        Step step = cell.step();
        Period period = cell.period();
        if (step == null || period == null || !(cell.value() instanceof Known now)) {
            return "";
        }
        String key = "benchmark.step." + key(step.change(), now, step.before());
        String movement = words.text(
                key,
                words.value(card, step.before().value()),
                words.context(step.beforePeriod(), step.before()),
                words.value(card, now.value()),
                words.context(period, now));
        return endedOnce(movement + " " + proof(words, card, step.change()));
    }

    /** The dot of an abbreviated unit, as in "2,0 p. b.", ends the sentence too. */
    private static String endedOnce(String sentence) {
        return sentence.replace("..", ".");
    }

    private static String key(Change change, Known now, Known before) {
        Verdict verdict = change.verdict();
        boolean up = now.value() > before.value();
        return switch (verdict) {
            case BETTER -> up ? "better-up" : "better-down";
            case WORSE -> up ? "worse-up" : "worse-down";
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case NO_DETECTABLE_CHANGE -> "none";
            case CANNOT_TELL -> "unknown";
        };
    }

    /** The difference with its interval, or with the threshold that it is measured by. */
    public String proof(Wording words, IndicatorDefinition card, Change change) {
        return proof(words, card, change, "benchmark.proof.difference");
    }

    /** @param key of the text that says from what the difference is taken */
    private static String proof(Wording words, IndicatorDefinition card, Change change, String key) {
        String difference = words.text(key, words.difference(card, change.difference()));
        if (change.interval() != null) {
            return words.text(
                    "benchmark.proof.interval", difference, words.differenceInterval(card, change.interval()));
        }
        return change.threshold() == null
                ? words.text("benchmark.proof.none", difference)
                : words.text("benchmark.proof.threshold", difference, words.size(card, change.threshold()));
    }

    private static String place(Wording words, IndicatorDefinition card, Finding finding) {
        Cell cell = finding.cell();
        if (!(cell.value() instanceof Known known) || finding.peers() == null || cell.period() == null) {
            return "";
        }
        String place = words.text(
                "benchmark.place." + finding.kind(),
                words.value(card, known.value()),
                words.context(cell.period(), known),
                cell.standing().rank(),
                finding.peers().count(),
                words.value(card, finding.peers().median()));
        return endedOnce(place + " " + proof(words, card, finding.difference(), "benchmark.proof.from-median"));
    }
}
