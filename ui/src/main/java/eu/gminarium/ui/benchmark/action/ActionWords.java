package eu.gminarium.ui.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.action.Effect;
import eu.gminarium.benchmark.action.Effect.Outcome;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Standing;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Step;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;

/** Actions and what came of them in the language of the person who looks; one for each view. */
@Prototype
final class ActionWords {

    private final Wordings wordings;
    private final Sentences sentences;

    ActionWords(Wordings wordings, Sentences sentences) {
        this.wordings = wordings;
        this.sentences = sentences;
    }

    Wording figures() {
        return wordings.in(Texts.locale());
    }

    /** What came of the action as a sentence; also says that nothing can be said. */
    String effect(ImprovementAction action, IndicatorDefinition card) {
        Effect effect = action.effect();
        Known before = effect.baseline();
        Known after = effect.later();
        if (before == null || after == null || effect.change() == null || effect.laterPeriod() == null) {
            return Texts.t("action.effect." + effect.outcome());
        }
        var step = new Step(action.period(), before, effect.change());
        var cell = new Cell(
                action.office(),
                action.indicator(),
                effect.laterPeriod(),
                after,
                Standing.none(Unranked.NO_VALUE),
                step,
                null);
        String sentence = sentences.step(figures(), card, cell);
        return sentence.substring(0, 1).toUpperCase(Texts.locale()) + sentence.substring(1);
    }

    /** A value with its period and how sure it is. */
    String value(IndicatorDefinition card, Period period, Known known) {
        String sample = figures().sample(card, known);
        String value = figures().value(card, known.value()) + " (" + figures().period(period) + ")";
        return sample.isEmpty() ? value : value + ", " + sample;
    }

    static StatusBadge state(ImprovementAction action) {
        Tone tone = switch (action.state()) {
            case PLANNED, GIVEN_UP -> Tone.NEUTRAL;
            case UNDER_WAY -> Tone.INFORMATION;
            case DONE -> Tone.SUCCESS;
        };
        return new StatusBadge(tone, Texts.t("action.state." + action.state()));
    }

    static StatusBadge due(ImprovementAction action) {
        String day = Texts.date(action.dueOn());
        return action.overdue()
                ? new StatusBadge(Tone.WARNING, Texts.t("action.overdue", day))
                : new StatusBadge(Tone.NEUTRAL, Texts.t("action.due", day));
    }

    /** What came of it in one or two words. */
    static StatusBadge verdict(Effect effect) {
        if (effect.outcome() != Outcome.COMPARED || effect.change() == null) {
            return new StatusBadge(Tone.NEUTRAL, Texts.t("action.verdict." + effect.outcome()));
        }
        Verdict verdict = effect.change().verdict();
        Tone tone = switch (verdict) {
            case BETTER -> Tone.SUCCESS;
            case WORSE -> Tone.DANGER;
            case HIGHER, LOWER -> Tone.INFORMATION;
            case NO_DETECTABLE_CHANGE, CANNOT_TELL -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("action.verdict." + verdict));
    }
}
