package eu.gminarium.training.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the cards of one session say, before anything is hidden. */
record SessionTally(
        UUID session,
        String trainingTitle,
        UUID provider,
        String providerName,
        @Nullable String trainer,
        LocalDate lastDay,
        Tally tally) {

    static SessionTally of(List<RatingCount> counts) {
        RatingCount any = counts.getFirst();
        return new SessionTally(
                any.sessionId(),
                any.trainingTitle(),
                any.providerId(),
                any.provider(),
                any.trainer(),
                any.lastDay(),
                Tally.of(counts));
    }

    int year() {
        return lastDay.getYear();
    }

    boolean isEnough() {
        return tally.cards() >= Evaluation.MINIMUM;
    }

    /** What sessions have in common that may be counted together where each alone is too small. */
    Together together() {
        return new Together(provider, trainer, year());
    }

    record Together(UUID provider, @Nullable String trainer, int year) {}
}
