package eu.gminarium.mysteryclient.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans of 137 offices with 5 calls each, five auditors and four weeks. */
class EvenPlanTest {

    private static final int SEEDS = 1000;
    private static final int OFFICES = 137;
    private static final int PER_OFFICE = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    private static final List<LocalDate> DAYS = FIRST.datesUntil(FIRST.plusDays(26))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .toList();

    private final List<OfficeShare> offices = IntStream.rangeClosed(1, OFFICES)
            .mapToObj(number -> office(number, number == 1 ? OfficeKind.COUNTY : OfficeKind.RURAL))
            .map(office -> new OfficeShare(office, PER_OFFICE))
            .toList();
    private final List<AuditorId> team =
            Stream.generate(AuditorId::next).limit(5).toList();
    private final List<Scenario> scenarios =
            Stream.of("a", "b", "c").map(code -> scenario(code, Audience.ANY)).toList();

    @Test
    void everyPlanIsEvenAndKeepsOutOfClosedOffices() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Conflicts conflicts = conflicts(new Random(seed));
            List<NewCall> plan = draw(plan(scenarios, conflicts), seed);

            assertThat(plan).as("seed %d", seed).hasSize(OFFICES * PER_OFFICE);
            assertThat(plan).noneMatch(call -> conflicts.between(call.auditor(), call.office()));
            assertThat(spread(plan, NewCall::plannedOn, DAYS)).isLessThanOrEqualTo(1);
            assertThat(spread(plan, NewCall::plannedHour, List.of(8, 9, 10, 11, 12, 13, 14)))
                    .isLessThanOrEqualTo(1);
            assertThat(spread(plan, NewCall::scenario, ids(scenarios))).isLessThanOrEqualTo(1);
            assertThat(spread(plan, NewCall::auditor, team)).isLessThanOrEqualTo(1);
            assertThat(daysOfAnOffice(plan)).allMatch(days -> days == PER_OFFICE);
        });
    }

    @Test
    void seedGivesThePlanAgainAndAnotherSeedAnother() {
        BalancedPlan plan = plan(scenarios, conflicts(new Random(1)));

        assertThat(draw(plan, 7)).isEqualTo(draw(plan, 7)).isNotEqualTo(draw(plan, 8));
    }

    /** One auditor may call few offices, and so is first in all of them; greedy drawing alone gives the others too many. */
    @Test
    void auditorWithManyConflictsGetsTheSameShareWhereItExists() {
        AuditorId bound = team.getFirst();
        Set<OfficeId> closed =
                offices.stream().skip(28).map(share -> share.office().id()).collect(Collectors.toSet());
        List<NewCall> plan = draw(plan(scenarios, new Conflicts(Map.of(bound, closed))), 3);

        assertThat(spread(plan, NewCall::auditor, team)).isLessThanOrEqualTo(1);
        assertThat(plan).noneMatch(call -> call.auditor().equals(bound) && closed.contains(call.office()));
    }

    @Test
    void scenarioOfOneAudienceStaysThereAndTheOthersAreEven() {
        Scenario county = scenario("county", Audience.COUNTY);
        List<Scenario> all = Stream.concat(
                        Stream.of(county), Stream.of("a", "b").map(code -> scenario(code, Audience.MUNICIPALITY)))
                .toList();
        List<NewCall> plan = draw(plan(all, new Conflicts(Map.of())), 3);

        assertThat(plan.stream().filter(call -> call.scenario().equals(county.id())))
                .hasSize(PER_OFFICE)
                .allMatch(
                        call -> call.office().equals(offices.getFirst().office().id()));
        assertThat(spread(plan, NewCall::scenario, ids(all.subList(1, 3)))).isLessThanOrEqualTo(1);
    }

    @Test
    void hourThatOnlyOneWeekdayHasIsUsedOnlyThen() {
        Windows windows = Windows.of(List.of(
                new Window(DayOfWeek.MONDAY, 8, 10),
                new Window(DayOfWeek.WEDNESDAY, 9, 12),
                new Window(DayOfWeek.WEDNESDAY, 14, 17)));
        PlanTimes times = times(windows);
        BalancedPlan plan = new BalancedPlan(AuditId.next(), scenarios, team, new Conflicts(Map.of()), times);

        List<NewCall> drawn = draw(plan, 5);

        assertThat(drawn)
                .allMatch(call -> times.open(
                        Objects.requireNonNull(call.plannedOn()), Objects.requireNonNull(call.plannedHour())));
        assertThat(spread(drawn, NewCall::plannedOn, times.days())).isLessThanOrEqualTo(1);
    }

    private BalancedPlan plan(List<Scenario> scripts, Conflicts conflicts) {
        return new BalancedPlan(AuditId.next(), scripts, team, conflicts, times(Windows.USUAL));
    }

    private static PlanTimes times(Windows windows) {
        return new PlanTimes(DAYS.stream()
                .filter(day -> !windows.on(day).isEmpty())
                .collect(Collectors.toMap(Function.identity(), windows::on, (one, other) -> one, LinkedHashMap::new)));
    }

    private List<NewCall> draw(BalancedPlan plan, long seed) {
        return plan.fill(offices, List.of(), new Random(seed));
    }

    /** Each auditor has an office of their own and up to ten others that are closed. */
    private Conflicts conflicts(Random random) {
        return new Conflicts(team.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        auditor -> random.ints(1 + random.nextInt(10), 0, OFFICES)
                                .mapToObj(at -> offices.get(at).office().id())
                                .collect(Collectors.toSet()))));
    }

    /** The most calls that one of the options has, less the fewest. */
    private static <T> long spread(List<NewCall> plan, Function<NewCall, T> by, Collection<T> options) {
        Map<T, Long> count = plan.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        List<Long> counts = options.stream()
                .map(option -> count.getOrDefault(option, 0L))
                .sorted()
                .toList();
        return counts.getLast() - counts.getFirst();
    }

    private static Collection<Integer> daysOfAnOffice(List<NewCall> plan) {
        return plan.stream()
                .collect(Collectors.groupingBy(
                        NewCall::office, Collectors.mapping(NewCall::plannedOn, Collectors.toCollection(HashSet::new))))
                .values()
                .stream()
                .map(Set::size)
                .toList();
    }

    private static List<ScenarioId> ids(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::id).toList();
    }

    private static Office office(int number, OfficeKind kind) {
        return new Office(OfficeId.next(), "Office " + number, null, null, kind, number, null, null, 0);
    }

    private static Scenario scenario(String code, Audience audience) {
        LocalizedText text = LocalizedText.of("en", code);
        return new Scenario(
                ScenarioId.next(), code, text, null, text, audience, UnansweredRule.EXCLUDE, 3, UnansweredRule.EXCLUDE);
    }
}
