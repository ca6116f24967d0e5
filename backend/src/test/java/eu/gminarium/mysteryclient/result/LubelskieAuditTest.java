package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The audit of the Lublin region: 137 offices, 685 calls, 7 criteria. */
@ProgramTest
class LubelskieAuditTest {

    private static final int CALLS = 685;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    LubelskieCalls demo;

    @Inject
    AuditFixture fixture;

    @Inject
    Rankings rankings;

    @Inject
    Results results;

    @Inject
    Calls calls;

    @Inject
    MysteryClientIndicators indicators;

    @Test
    void figuresAreThoseOfTheNotice() {
        loaded(audit -> {
            Ranking ranking = rankings.of(audit);
            Map<String, RankedOffice> byName = byName(ranking);

            assertThat(index(byName, "Łęczna")).isCloseTo(100 * 30.0 / 35, within(1e-9));
            assertThat(index(byName, "Opole Lubelskie")).isCloseTo(80.0, within(1e-9));
            assertThat(index(byName, "Krasnystaw")).isCloseTo(100 * 25.0 / 35, within(1e-9));
            assertThat(List.of("Łęczna", "Opole Lubelskie", "Krasnystaw"))
                    .map(name -> Objects.requireNonNull(byName.get(name)).rank())
                    .containsExactly(1, 2, 3);
            assertThat(ranking.offices().stream().filter(office -> Objects.equals(office.rank(), 4)))
                    .hasSize(18);
            assertThat(ranking.overall().pooled()).isEqualTo(60.0);
            assertThat(ranking.overall().meanOfOffices()).isCloseTo(60.0, within(1e-9));
            assertThat(ranking.overall().n()).isEqualTo(CALLS);
            assertThat(ranking.overall().offices()).isEqualTo(137);
        });
    }

    @Test
    void pointsByCriterionAreThoseOfTheFiles() {
        loaded(audit -> {
            assertThat(results.of(audit).criteria())
                    .extracting(criterion -> Math.round(
                            Objects.requireNonNull(criterion.together()).index() * CALLS / 100))
                    .containsExactly(639L, 456L, 560L, 293L, 409L, 273L, 247L);
        });
    }

    @Test
    void oneChangedScoreMovesOneOfficeByOnePointAtOnce() {
        loaded(audit -> {
            Map<OfficeId, Double> before = indices(rankings.of(audit));
            OfficeId town = Objects.requireNonNull(byName(rankings.of(audit)).get("Krasnystaw"))
                    .office();
            Call call =
                    calls.list(new CallFilter(audit, town, null), 1, 0).calls().getFirst();
            Score first = calls.get(call.id()).scores().getFirst();
            int flipped = Objects.equals(first.value(), 1) ? 0 : 1;
            calls.change(call.id(), CallChange.scores(List.of(new Score(first.criterion(), flipped)), call.version()));

            Map<OfficeId, Double> after = indices(rankings.of(audit));
            assertThat(Math.abs(after.getOrDefault(town, 0.0) - before.getOrDefault(town, 0.0)))
                    .isCloseTo(100 / 35.0, within(1e-9));
            after.remove(town);
            before.remove(town);
            assertThat(after).isEqualTo(before);
        });
    }

    @Test
    void indicatorAppearsWithTheRelease() {
        loaded(audit -> {
            assertThat(indicators.values("mystery-index")).isEmpty();
            OfficeId called = rankings.of(audit).offices().getFirst().office();
            assertThat(indicators.events(called)).isEmpty();
            fixture.release(audit);
            assertThat(indicators.events(called)).extracting("kind").containsExactly(SourcedEvent.Kind.AUDIT);

            assertThat(indicators.values("mystery-index"))
                    .hasSize(137)
                    .allSatisfy(value -> assertThat(value.value())
                            .isInstanceOfSatisfying(IndicatorValue.Known.class, known -> {
                                assertThat(known.n()).isEqualTo(5);
                                assertThat(known.interval()).isNotNull();
                            }));
        });
    }

    private void loaded(Consumer<AuditId> work) {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            work.accept(demo.load());
            return null;
        });
    }

    private static Map<OfficeId, Double> indices(Ranking ranking) {
        return new HashMap<>(ranking.offices().stream()
                .collect(Collectors.toMap(RankedOffice::office, office -> Objects.requireNonNull(office.index()))));
    }

    /** A town and the municipality around it may share a name; then the better one stands for it. */
    private static Map<String, RankedOffice> byName(Ranking ranking) {
        return ranking.offices().stream()
                .collect(Collectors.toMap(RankedOffice::officeName, Function.identity(), (better, other) -> better));
    }

    private static double index(Map<String, RankedOffice> offices, String name) {
        return Objects.requireNonNull(Objects.requireNonNull(offices.get(name)).index());
    }
}
