package eu.gminarium.ui.training;

import eu.gminarium.shared.Interval;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.AspectFigure;
import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.ui.common.Texts;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures of participation cards in the person's language. */
final class EvaluationWords {

    private static final int DECIMALS = 2;

    private EvaluationWords() {}

    static String mean(@Nullable Double mean) {
        return mean == null ? Words.NOTHING : Texts.number(mean, DECIMALS);
    }

    static String mean(@Nullable Evaluation evaluation, Aspect aspect) {
        AspectFigure figure = evaluation == null ? null : evaluation.aspects().get(aspect);
        return figure == null ? Words.NOTHING : mean(figure.mean());
    }

    /** How many cards, or why that is not told. */
    static String cards(@Nullable Evaluation evaluation) {
        return evaluation == null
                ? Texts.t("after.evaluation.hidden", Evaluation.MINIMUM)
                : Texts.integer(evaluation.cards());
    }

    /** {@code 60,0 % (23,1 % – 88,2 %)}. */
    static String topTwo(AspectFigure figure) {
        Interval interval = figure.interval();
        return Texts.t(
                "after.evaluation.share",
                Texts.percent(figure.topTwoShare()),
                Texts.percent(interval.lower()),
                Texts.percent(interval.upper()));
    }

    /** {@code 0 · 0 · 2 · 1 · 2}. */
    static String distribution(AspectFigure figure) {
        return figure.distribution().stream().map(Texts::integer).collect(Collectors.joining(" · "));
    }
}
