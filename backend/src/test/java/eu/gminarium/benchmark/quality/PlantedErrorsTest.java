package eu.gminarium.benchmark.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.KoladaFile;
import eu.gminarium.benchmark.KoladaFile.Line;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.testing.LongRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plants errors of each kind into the real file and counts how many are asked about; and counts the questions about the file as it
 * is. Each round plants an error in one value of a hundred, so that the rules see a file that is good in the main.
 */
class PlantedErrorsTest {

    private static final double FOUND = 0.95;
    private static final double MOST_FOUND = 0.9;
    private static final double FALSE = 0.01;
    private static final int ROUNDS = LongRun.times(1, 3);
    private static final int EXCHANGES = LongRun.times(20, 60);
    private static final int ONE_IN = 100;
    private static final int ONE_OFFICE_IN = 5;
    private static final double FALSE_OF_THE_FIRST = 0.02;

    /** What is a fact of the file and no doubt about a value: nothing there, a whole year taken over, zero inhabitants. */
    private static final Set<FlagKind> FACTS = EnumSet.of(FlagKind.GAP, FlagKind.REPEATED_PERIOD, FlagKind.ZERO);

    private final Map<String, Map<Place, BigDecimal>> file = new TreeMap<>();
    private final Map<OfficeId, String> names = new HashMap<>();
    private final Random random = new Random(20241130);

    @BeforeEach
    void read() {
        for (Line line : KoladaFile.lines()) {
            UUID id = UUID.nameUUIDFromBytes(line.municipality().getBytes(StandardCharsets.UTF_8));
            names.put(new OfficeId(id), line.municipality());
            file.computeIfAbsent(line.indicator(), code -> new HashMap<>())
                    .put(new Place(new OfficeId(id), Period.ofYear(line.year())), new BigDecimal(line.value()));
        }
    }

    /** What becomes of a value by mistake; nothing if the mistake cannot be made there or changes nothing. */
    private interface Mistake {
        Optional<BigDecimal> made(String indicator, Place place, BigDecimal value);
    }

    @Test
    void untouchedFileRaisesFewDoubts() {
        List<Flag> flags = flags(file);

        Map<FlagKind, Long> counts =
                new EnumMap<>(flags.stream().collect(Collectors.groupingBy(Flag::kind, Collectors.counting())));
        long values = file.values().stream().mapToInt(Map::size).sum();
        long doubts =
                flags.stream().filter(flag -> !FACTS.contains(flag.kind())).count();
        System.out.printf(
                "untouched: %s, %d doubts in %d values = %.2f%%%n", counts, doubts, values, 100.0 * doubts / values);
        flags.stream()
                .filter(flag -> flag.kind() != FlagKind.GAP && flag.kind() != FlagKind.REPEATED)
                .forEach(flag -> System.out.println("  " + flag.kind() + " " + flag.indicator() + " "
                        + (flag.office() == null ? "*" : names.get(flag.office())) + " "
                        + flag.period().to().getYear() + " " + flag.value() + " " + flag.number()));
        assertThat((double) doubts / values).isLessThan(FALSE);
        assertThat(flags)
                .filteredOn(flag -> flag.kind() == FlagKind.REPEATED_PERIOD)
                .extracting(Flag::indicator, Flag::period, Flag::number)
                .contains(tuple("N00800", Period.ofYear(2006), 290.0));
    }

    @Test
    void unitSlipsAreFound() {
        found("unit slip x1000", (indicator, place, value) -> changed(value, value.movePointRight(3)));
    }

    @Test
    void lostDecimalSignsAreFound() {
        found("decimal sign lost, digits as in the file", (indicator, place, value) -> {
            BigDecimal written = value.stripTrailingZeros();
            return written.scale() <= 0 ? Optional.empty() : changed(value, new BigDecimal(written.unscaledValue()));
        });
    }

    @Test
    void copiedYearsAreFound() {
        found("value of the year before", (indicator, place, value) -> {
            int year = place.period().to().getYear();
            BigDecimal before = values(indicator).get(new Place(place.office(), Period.ofYear(year - 1)));
            return before == null ? Optional.empty() : changed(value, before);
        });
    }

    /** What a form asks: nobody else's value of the year is known, so a year in which all moved oddly is odd of everybody. */
    @Test
    void whoeverEntersAYearFirstIsAskedLittleAndRightly() {
        int[] doubts = first((indicator, place, value) -> Optional.of(value));
        int[] slips = first((indicator, place, value) -> changed(value, value.movePointRight(3)));

        double share = (double) doubts[0] / doubts[1];
        System.out.printf("first of a year: %d doubts in %d values = %.2f%%%n", doubts[0], doubts[1], 100 * share);
        report("first of a year, unit slip x1000", slips[0], slips[1]);
        assertThat(share).isLessThan(FALSE_OF_THE_FIRST);
    }

    private int[] first(Mistake mistake) {
        int[] counts = new int[2];
        file.forEach((indicator, values) -> {
            TreeSet<Period> years = new TreeSet<>();
            values.keySet().forEach(place -> years.add(place.period()));
            if (years.size() > 1) {
                first(indicator, years.last(), mistake, counts);
            }
        });
        return counts;
    }

    private void first(String indicator, Period year, Mistake mistake, int[] counts) {
        Map<Place, Double> earlier = new HashMap<>();
        Map<OfficeId, Map<Period, Double>> histories = new HashMap<>();
        values(indicator).forEach((place, value) -> {
            if (place.period().compareTo(year) < 0) {
                earlier.put(place, value.doubleValue());
                histories
                        .computeIfAbsent(place.office(), office -> new HashMap<>())
                        .put(place.period(), value.doubleValue());
            }
        });
        Yardstick yardstick = new Yardstick(indicator, QualityRules.USUAL, earlier, Set.of(year));
        values(indicator).forEach((place, value) -> {
            boolean drawn = Math.floorMod(place.office().hashCode(), ONE_OFFICE_IN) == 0;
            if (drawn && place.period().equals(year)) {
                mistake.made(indicator, place, value).ifPresent(typed -> {
                    Map<Period, Double> history = histories.getOrDefault(place.office(), Map.of());
                    List<Flag> flags = yardstick.check(place.office(), history, year, typed.doubleValue());
                    counts[0] += flags.stream().anyMatch(flag -> !FACTS.contains(flag.kind())) ? 1 : 0;
                    counts[1]++;
                });
            }
        });
    }

    /** The form's rows of two offices were exchanged in one year: all indicators with them. */
    @Test
    void exchangedOfficesAreFound() {
        List<OfficeId> offices = names.keySet().stream()
                .sorted(Comparator.comparing(OfficeId::value))
                .toList();
        int planted = 0;
        int found = 0;
        for (int round = 0; round < EXCHANGES; round++) {
            Period year = Period.ofYear(1996 + random.nextInt(15));
            OfficeId one = offices.get(random.nextInt(offices.size()));
            OfficeId other = offices.get(random.nextInt(offices.size()));
            if (!one.equals(other)) {
                planted++;
                found += swapFound(exchanged(one, other, year), one, other, year) ? 1 : 0;
            }
        }
        report("two offices exchanged in a year", found, planted);
    }

    private Map<String, Map<Place, BigDecimal>> exchanged(OfficeId one, OfficeId other, Period year) {
        Map<String, Map<Place, BigDecimal>> copy = new TreeMap<>();
        file.forEach((indicator, values) -> {
            Map<Place, BigDecimal> exchanged = new HashMap<>(values);
            Place first = new Place(one, year);
            Place second = new Place(other, year);
            if (values.containsKey(first) && values.containsKey(second)) {
                exchanged.put(first, values.get(second));
                exchanged.put(second, values.get(first));
            }
            copy.put(indicator, exchanged);
        });
        return copy;
    }

    private static boolean swapFound(
            Map<String, Map<Place, BigDecimal>> values, OfficeId one, OfficeId other, Period year) {
        Map<String, Set<Place>> asked = new HashMap<>();
        values.forEach((indicator, all) -> asked.put(
                indicator,
                all.keySet().stream()
                        .filter(place -> place.period().equals(year))
                        .collect(Collectors.toSet())));
        return Quality.check(indicators(values), asked).stream()
                .anyMatch(flag -> flag.kind() == FlagKind.SWAPPED
                        && Set.of(one, other)
                                .equals(Set.of(
                                        flag.office(),
                                        flag.behind().getFirst().place().office())));
    }

    /** Of values around zero, ten times a small one is still a usual one: this kind is only counted. */
    @Test
    void lostDecimalSignsOfRoundedValuesAreCounted() {
        Set<String> whole = file.keySet().stream().filter(this::wholeNumbers).collect(Collectors.toSet());
        for (int decimals = 1; decimals <= 2; decimals++) {
            int digits = decimals;
            double share = rate((indicator, place, value) -> {
                BigDecimal typed = value.setScale(digits, RoundingMode.HALF_UP);
                return whole.contains(indicator) ? Optional.empty() : changed(value, typed.movePointRight(digits));
            });
            System.out.printf("decimal sign lost after rounding to %d decimals: %.1f%%%n", digits, 100 * share);
            assertThat(share).isGreaterThan(MOST_FOUND);
        }
    }

    private boolean wholeNumbers(String indicator) {
        return values(indicator).values().stream()
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    private static Optional<BigDecimal> changed(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) == 0 ? Optional.empty() : Optional.of(to);
    }

    private BigDecimal value(String indicator, Place place) {
        return Objects.requireNonNull(values(indicator).get(place));
    }

    private Map<Place, BigDecimal> values(String indicator) {
        return file.getOrDefault(indicator, Map.of());
    }

    private void found(String kind, Mistake mistake) {
        int[] counts = counts(mistake);
        report(kind, counts[0], counts[1]);
    }

    private static void report(String kind, int found, int planted) {
        System.out.printf("%s: %d of %d found = %.1f%%%n", kind, found, planted, 100.0 * found / planted);
        assertThat((double) found / planted).as(kind).isGreaterThanOrEqualTo(FOUND);
    }

    private double rate(Mistake mistake) {
        int[] counts = counts(mistake);
        return (double) counts[0] / counts[1];
    }

    private int[] counts(Mistake mistake) {
        int[] counts = new int[2];
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Set<Place>> planted = new HashMap<>();
            Map<String, Map<Place, BigDecimal>> spoiled = new TreeMap<>();
            file.forEach((indicator, values) -> spoiled.put(
                    indicator,
                    spoiled(indicator, mistake, planted.computeIfAbsent(indicator, code -> new HashSet<>()))));
            Set<List<Object>> flagged = flags(spoiled).stream()
                    .filter(flag -> flag.office() != null)
                    .map(flag -> List.<Object>of(flag.indicator(), flag.office(), flag.period()))
                    .collect(Collectors.toSet());
            planted.forEach((indicator, places) -> {
                counts[1] += places.size();
                places.forEach(place ->
                        counts[0] += flagged.contains(List.of(indicator, place.office(), place.period())) ? 1 : 0);
            });
        }
        return counts;
    }

    private Map<Place, BigDecimal> spoiled(String indicator, Mistake mistake, Set<Place> planted) {
        Map<Place, BigDecimal> values = new HashMap<>(values(indicator));
        List<Place> places = new ArrayList<>(values.keySet());
        places.sort(Comparator.comparing(Place::period)
                .thenComparing(place -> place.office().value()));
        Collections.shuffle(places, random);
        for (Place place : places) {
            if (planted.size() < Math.max(3, places.size() / ONE_IN)) {
                mistake.made(indicator, place, value(indicator, place)).ifPresent(wrong -> {
                    values.put(place, wrong);
                    planted.add(place);
                });
            }
        }
        return values;
    }

    private static List<Flag> flags(Map<String, Map<Place, BigDecimal>> values) {
        Map<String, Set<Place>> asked = new HashMap<>();
        values.forEach((indicator, all) -> asked.put(indicator, all.keySet()));
        return Quality.check(indicators(values), asked);
    }

    private static List<IndicatorValues> indicators(Map<String, Map<Place, BigDecimal>> values) {
        return values.entrySet().stream()
                .map(each -> new IndicatorValues(
                        each.getKey(),
                        QualityRules.USUAL,
                        each.getValue().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        value -> value.getValue().doubleValue())),
                        Set.of()))
                .toList();
    }
}
