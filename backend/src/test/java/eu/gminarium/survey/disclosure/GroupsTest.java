package eu.gminarium.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every combination of answers to four questions in small offices. Two people whom every shown combination treats alike cannot be
 * told apart by any sum or difference of the shown; so each set of people who are treated alike must hold five or more.
 */
class GroupsTest {

    private static final int ATTRIBUTES = 4;
    private static final int VALUES = 4;
    private static final int OFFICES = 2_000;

    @Test
    void noCombinationOfShownFiguresIsAboutFewerThanFivePeople() {
        var random = new Random(2012);
        for (int office = 0; office < OFFICES; office++) {
            Map<List<String>, Long> people = people(random);
            Groups groups = Groups.of(people);

            assertThat(smallestApart(people, groups::isWhole))
                    .as("office %d", office)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    /** The twin of the test above: whoever shows all groups of five or more tells of single people. */
    @Test
    void withASizeLimitAloneSinglePeopleCouldBeWorkedOut() {
        var random = new Random(2012);
        int betrayed = 0;
        for (int office = 0; office < OFFICES; office++) {
            Map<List<String>, Long> people = people(random);
            Predicate<Predicate<List<String>>> largeEnough = matches -> size(people, matches) >= 5;
            betrayed += smallestApart(people, largeEnough) < 5 ? 1 : 0;
        }

        assertThat(betrayed).isGreaterThan(OFFICES / 2);
    }

    @Test
    void theFirstAttributeIsShownWherePossible() {
        Groups groups = Groups.of(Map.of(
                List.of("a", "x"), 6L,
                List.of("a", "y"), 2L,
                List.of("b", "x"), 5L,
                List.of("b", "y"), 5L));

        assertThat(groups.isWhole(profile -> profile.getFirst().equals("a"))).isTrue();
        assertThat(groups.isWhole(profile -> profile.equals(List.of("b", "y")))).isTrue();
        assertThat(groups.isWhole(profile -> profile.getLast().equals("y"))).isFalse();
        assertThat(groups.isWhole(profile -> profile.equals(List.of("a", "y")))).isFalse();
        assertThat(groups.isWhole(profile -> profile.getFirst().equals("c"))).isFalse();
        assertThat(groups.isWhole(profile -> true)).isTrue();
    }

    /** Few are over 60 and few are on the web: split by age first, no group is just those on the web. */
    @Test
    void attributesAreTakenInTheOrderThatShowsMostOfThem() {
        Map<List<String>, Long> people = Map.of(
                List.of("under 60", "yes", "web"), 20L,
                List.of("under 60", "yes", "paper"), 40L,
                List.of("under 60", "no", "web"), 6L,
                List.of("under 60", "no", "paper"), 9L,
                List.of("over 60", "yes", "web"), 2L,
                List.of("over 60", "yes", "paper"), 5L,
                List.of("over 60", "no", "paper"), 2L);

        Groups asked = Groups.of(people, List.of(0, 1, 2));
        Groups best = Groups.of(people);

        assertThat(asked.isWhole(profile -> profile.getLast().equals("web"))).isFalse();
        assertThat(best.isWhole(profile -> profile.getLast().equals("web"))).isTrue();
        assertThat(best.isWhole(profile -> profile.get(1).equals("no"))).isTrue();
    }

    @Test
    void fourPeopleAreNoGroup() {
        assertThat(Groups.of(Map.of(List.of("a"), 4L)).isWhole(profile -> true)).isFalse();
        assertThat(Groups.of(Map.of()).isWhole(profile -> true)).isFalse();
    }

    /** 5 to 64 people of whom most are alike, as they are. */
    private static Map<List<String>, Long> people(Random random) {
        Map<List<String>, Long> people = new HashMap<>();
        int size = 5 + random.nextInt(60);
        for (int person = 0; person < size; person++) {
            List<String> profile = new ArrayList<>();
            for (int attribute = 0; attribute < ATTRIBUTES; attribute++) {
                profile.add(String.valueOf((int) (random.nextDouble() * random.nextDouble() * VALUES)));
            }
            people.merge(List.copyOf(profile), 1L, Long::sum);
        }
        return people;
    }

    /** The size of the smallest set of people whom all shown combinations treat alike. */
    private static long smallestApart(Map<List<String>, Long> people, Predicate<Predicate<List<String>>> isShown) {
        List<Predicate<List<String>>> shown =
                combinations().stream().filter(isShown).toList();
        Map<String, Long> alike = people.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> treatment(shown, entry.getKey()), Collectors.summingLong(Map.Entry::getValue)));
        return alike.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private static String treatment(List<Predicate<List<String>>> shown, List<String> profile) {
        return shown.stream().map(each -> each.test(profile) ? "1" : "0").collect(Collectors.joining());
    }

    private static long size(Map<List<String>, Long> people, Predicate<List<String>> matches) {
        return people.entrySet().stream()
                .filter(entry -> matches.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Each attribute has one of its values or does not matter: 625 combinations. */
    private static List<Predicate<List<String>>> combinations() {
        List<Predicate<List<String>>> all = new ArrayList<>(List.of(profile -> true));
        for (int attribute = 0; attribute < ATTRIBUTES; attribute++) {
            int at = attribute;
            for (Predicate<List<String>> each : List.copyOf(all)) {
                for (int value = 0; value < VALUES; value++) {
                    String wanted = String.valueOf(value);
                    all.add(each.and(profile -> profile.get(at).equals(wanted)));
                }
            }
        }
        return all;
    }
}
