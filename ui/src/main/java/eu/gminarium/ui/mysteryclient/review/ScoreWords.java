package eu.gminarium.ui.mysteryclient.review;

import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores as people read them. */
final class ScoreWords {

    private static final String NOTHING = "–";

    private ScoreWords() {}

    /** @param value null: it did not apply */
    static String of(Criterion criterion, @Nullable Integer value) {
        if (value == null) {
            return Texts.t("mystery.score.not-applicable");
        }
        return criterion.kind() == CriterionKind.YES_NO
                ? Texts.t(value == 1 ? "mystery.yes" : "mystery.no")
                : Texts.integer(value) + " / " + Texts.integer(criterion.kind().highest());
    }

    /** What the criterion got in a call. */
    static String of(Criterion criterion, List<Score> scores) {
        Optional<Score> score = scores.stream()
                .filter(each -> each.criterion().equals(criterion.code()))
                .findFirst();
        return score.isPresent() ? of(criterion, score.get().value()) : NOTHING;
    }
}
