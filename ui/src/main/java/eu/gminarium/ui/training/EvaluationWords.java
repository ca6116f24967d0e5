package eu.gminarium.ui.training;

import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.training.evaluation.Aspect;
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
        Ratings ratings = evaluation == null ? null : evaluation.aspects().get(aspect);
        return ratings == null ? Words.NOTHING : mean(ratings.mean());
    }

    /** How many cards, or why that is not told. */
    static String cards(@Nullable Evaluation evaluation) {
        return evaluation == null
                ? Texts.t("after.evaluation.hidden", Evaluation.MINIMUM)
                : Texts.integer(evaluation.cards());
    }

    /** {@code 60,0 % (23,1 % – 88,2 %)}. */
    static String topTwo(Ratings ratings) {
        Interval interval = ratings.topTwo().interval();
        return Texts.t(
                "after.evaluation.share",
                Texts.percent(ratings.topTwo().value()),
                Texts.percent(interval.lower()),
                Texts.percent(interval.upper()));
    }

    /** {@code 0 · 0 · 2 · 1 · 2}. */
    static String distribution(Ratings ratings) {
        return ratings.counts().stream().map(Texts::integer).collect(Collectors.joining(" · "));
    }
}
