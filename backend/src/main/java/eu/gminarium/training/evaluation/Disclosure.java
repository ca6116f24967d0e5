package eu.gminarium.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures may be shown, so that none of the hidden ones can be worked out from the shown.
 *
 * <p>Everything shown is a sum of grains: a session with at least {@value Evaluation#MINIMUM} cards, or all smaller sessions of
 * one provider, trainer and year together, if they are at least two and reach that number together. Sums of trainers,
 * providers and years are made of whole grains only; so is whatever one gets by subtracting them, and no grain is smaller than the
 * minimum. Sessions that belong to no grain count nowhere. In each grain, an aspect rated by fewer than the minimum is left out
 * before anything is added up.
 */
final class Disclosure {

    /** @param session null for smaller sessions together */
    private record Grain(@Nullable SessionTally session, SessionTally.Together together, Tally tally) {}

    private final List<SessionTally> sessions;
    private final List<Grain> grains;

    Disclosure(List<SessionTally> sessions) {
        this.sessions = List.copyOf(sessions);
        this.grains = grains(sessions);
    }

    /** Every session with its figures, null where they are hidden. */
    List<Disclosed<SessionTally>> sessions() {
        return sessions.stream()
                .map(session -> new Disclosed<>(session, sum(grain -> session.equals(grain.session()))))
                .toList();
    }

    /** What all sessions together say that answer to the question; null if that is hidden. */
    @Nullable
    Evaluation total(Predicate<SessionTally.Together> of) {
        return sum(grain -> of.test(grain.together()));
    }

    private @Nullable Evaluation sum(Predicate<Grain> of) {
        List<Tally> parts = grains.stream().filter(of).map(Grain::tally).toList();
        return parts.isEmpty() ? null : Tally.sum(parts).evaluation();
    }

    private static List<Grain> grains(List<SessionTally> sessions) {
        List<Grain> grains = new ArrayList<>();
        sessions.stream()
                .filter(SessionTally::isEnough)
                .forEach(session -> grains.add(
                        new Grain(session, session.together(), session.tally().withoutRareAspects())));
        Map<SessionTally.Together, List<SessionTally>> small = sessions.stream()
                .filter(session -> !session.isEnough())
                .collect(Collectors.groupingBy(SessionTally::together));
        small.forEach((together, each) -> {
            Tally sum = Tally.sum(each.stream().map(SessionTally::tally).toList());
            if (each.size() > 1 && sum.cards() >= Evaluation.MINIMUM) {
                grains.add(new Grain(null, together, sum.withoutRareAspects()));
            }
        });
        return grains;
    }

    /**
     * Something with its figures.
     *
     * @param evaluation null if it is hidden
     */
    record Disclosed<T>(T of, @Nullable Evaluation evaluation) {}
}
