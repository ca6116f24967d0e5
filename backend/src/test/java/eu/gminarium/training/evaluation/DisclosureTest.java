package eu.gminarium.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.training.evaluation.SessionTally.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be shown never lets anybody work out a group of fewer than five cards by subtracting. */
class DisclosureTest {

    private static final UUID PROVIDER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void fourCardsAreHiddenAndFiveAreShown() {
        List<SessionTally> sessions = List.of(session(PROVIDER, "A", 2012, 4), session(PROVIDER, "B", 2012, 5));

        assertThat(new Disclosure(sessions).sessions())
                .extracting(result -> result.evaluation() == null)
                .containsExactly(true, false);
    }

    @Test
    void totalLeavesOutTheOneHiddenSession() {
        Disclosure disclosure =
                new Disclosure(List.of(session(PROVIDER, "A", 2012, 9), session(PROVIDER, "B", 2012, 4)));

        assertThat(total(disclosure, of -> of.provider().equals(PROVIDER))).isEqualTo(9);
    }

    @Test
    void smallSessionsOfOneTrainerAndYearCountTogether() {
        Disclosure disclosure =
                new Disclosure(List.of(session(PROVIDER, "A", 2012, 3), session(PROVIDER, "A", 2012, 3)));

        assertThat(disclosure.sessions()).allMatch(result -> result.evaluation() == null);
        assertThat(total(disclosure, of -> "A".equals(of.trainer()))).isEqualTo(6);
    }

    @Test
    void aspectThatFewRatedIsLeftOutBeforeAnythingIsAdded() {
        SessionTally gap = session(PROVIDER, "A", 2012, 6, 4);
        Disclosure disclosure = new Disclosure(List.of(gap, session(PROVIDER, "A", 2012, 7)));

        Evaluation shown =
                Objects.requireNonNull(disclosure.sessions().getFirst().evaluation());
        Evaluation total = Objects.requireNonNull(disclosure.total(of -> true));

        assertThat(shown.aspects()).containsKey(Aspect.CONTENT).doesNotContainKey(Aspect.USEFULNESS);
        assertThat(shown.overall()).isNull();
        assertThat(Objects.requireNonNull(total.aspects().get(Aspect.USEFULNESS))
                        .n())
                .isEqualTo(7);
        assertThat(Objects.requireNonNull(total.aspects().get(Aspect.CONTENT)).n())
                .isEqualTo(13);
    }

    @Test
    void noDifferenceOfShownFiguresIsASmallGroup() {
        Random random = new Random(20120221);
        for (int round = 0; round < 300; round++) {
            List<SessionTally> sessions = some(random);

            assertThat(smallDifferences(sessions, new Disclosure(sessions))).isEmpty();
        }
    }

    /** The twin: totals of everything, as one would add them up without a thought, do give small groups away. */
    @Test
    void totalsOfEverythingWouldGiveSmallGroupsAway() {
        Random random = new Random(20120221);
        long given = 0;
        for (int round = 0; round < 300; round++) {
            given += smallDifferences(some(random), null).size();
        }

        assertThat(given).isPositive();
    }

    /** Every total less the totals and sessions within it that are shown, where the rest is one to four cards. */
    private static List<Long> smallDifferences(List<SessionTally> sessions, @Nullable Disclosure disclosure) {
        List<Long> small = new ArrayList<>();
        for (Predicate<Together> of : groups()) {
            long whole = disclosure == null ? sum(sessions, of) : total(disclosure, of);
            long shown = sessions.stream()
                    .filter(session -> of.test(session.together()) && session.isEnough())
                    .mapToLong(session -> session.tally().cards())
                    .sum();
            for (Predicate<Together> part : groups()) {
                Predicate<Together> within = of.and(part);
                long inner = disclosure == null ? sum(sessions, within) : total(disclosure, within);
                addSmall(small, whole - inner);
            }
            addSmall(small, whole - shown);
        }
        return small;
    }

    private static void addSmall(List<Long> small, long difference) {
        if (difference > 0 && difference < Evaluation.MINIMUM) {
            small.add(difference);
        }
    }

    private static List<Predicate<Together>> groups() {
        return Stream.<Predicate<Together>>of(
                        of -> true,
                        of -> of.year() == 2011,
                        of -> of.year() == 2012,
                        of -> of.provider().equals(PROVIDER),
                        of -> of.provider().equals(OTHER),
                        of -> "A".equals(of.trainer()),
                        of -> "B".equals(of.trainer()))
                .toList();
    }

    private static List<SessionTally> some(Random random) {
        List<SessionTally> sessions = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            sessions.add(session(
                    random.nextBoolean() ? PROVIDER : OTHER,
                    random.nextBoolean() ? "A" : "B",
                    random.nextBoolean() ? 2011 : 2012,
                    1 + random.nextInt(9)));
        }
        return sessions;
    }

    private static long sum(List<SessionTally> sessions, Predicate<Together> of) {
        return sessions.stream()
                .filter(session -> of.test(session.together()))
                .mapToLong(session -> session.tally().cards())
                .sum();
    }

    private static long total(Disclosure disclosure, Predicate<Together> of) {
        Evaluation total = disclosure.total(of);
        return total == null ? 0 : total.cards();
    }

    private static SessionTally session(UUID provider, String trainer, int year, long cards) {
        return session(provider, trainer, year, cards, cards);
    }

    private static SessionTally session(UUID provider, String trainer, int year, long cards, long useful) {
        Map<Aspect, Ratings> ratings = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            ratings.put(aspect, Ratings.of(5, aspect == Aspect.USEFULNESS ? useful : cards));
        }
        return new SessionTally(
                UUID.randomUUID(),
                "Training",
                provider,
                "Provider",
                trainer,
                LocalDate.of(year, 6, 1),
                new Tally(cards, ratings));
    }
}
