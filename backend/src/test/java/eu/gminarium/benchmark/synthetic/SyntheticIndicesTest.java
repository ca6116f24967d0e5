package eu.gminarium.benchmark.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.MeasurementFixture;
import eu.gminarium.benchmark.MeasurementFixture.Figure;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.synthetic.IndexPart.Unused;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SyntheticIndicesTest {

    private static final Period AUTUMN = new Period(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 11, 30));

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    MeasurementFixture measurements;

    @Inject
    IndicatorCards cards;

    @Inject
    SyntheticIndices indices;

    @Inject
    IndexResults results;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void indexOfTimeAndPunctuality() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(6).toList();
        run(() -> cards.create(Cards.decisionTime()));
        run(() -> cards.create(Cards.onTime()));
        run(() -> cards.create(Cards.cost()));
        put(null, "decision-time", "on-time");
    }

    @Test
    void lessIsBetterIsTurnedAndPeriodsOfTheYearStandTogether() {
        values("decision-time", Period.ofYear(2012), 10, 20, 30, 40, 50, 60);
        values("on-time", AUTUMN, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4);

        IndexResult result = result(Period.ofYear(2012));

        assertThat(result.rows()).extracting(row -> row.office().id()).containsExactlyElementsOf(offices);
        assertThat(result.rows()).extracting(IndexRow::rank).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(result.parts()).extracting(IndexPart::period).containsExactly(Period.ofYear(2012), AUTUMN);
        assertThat(result.rows().getFirst().parts())
                .allSatisfy(part -> assertThat(part.z()).isPositive());
    }

    @Test
    void yearWithMostPartsIsTheUsualOne() {
        values("decision-time", Period.ofYear(2011), 10, 20, 30, 40, 50, 60);
        values("on-time", Period.ofYear(2011), 0.9, 0.8, 0.7, 0.6, 0.5, 0.4);
        values("decision-time", Period.ofYear(2012), 10, 20, 30, 40, 50, 60);

        assertThat(result(null).period()).isEqualTo(Period.ofYear(2011));
        assertThat(result(null).periods()).containsExactly(Period.ofYear(2011), Period.ofYear(2012));
    }

    @Test
    void partWithFewerThanFiveValuesCountsForNobody() {
        values("decision-time", Period.ofYear(2012), 10, 20, 30, 40, 50, 60);
        values("on-time", Period.ofYear(2012), 0.9, 0.8, 0.7, 0.6);

        IndexResult result = result(Period.ofYear(2012));

        assertThat(result.parts()).extracting(IndexPart::unused).containsExactly(null, Unused.FEW_PEERS);
        assertThat(result.rows()).allSatisfy(row -> {
            assertThat(row.score()).isNull();
            assertThat(row.lacking()).isEqualTo(0.5);
        });
    }

    @Test
    void archivedPartCountsForNobody() {
        values("decision-time", Period.ofYear(2012), 10, 20, 30, 40, 50, 60);
        IndicatorCard card = run(() -> cards.find("on-time").orElseThrow());
        run(() -> cards.change(card.id(), new CardChange(card.version(), card.definition(), false, true, null)));

        assertThat(result(null).parts()).extracting(IndexPart::unused).containsExactly(null, Unused.ARCHIVED);
    }

    @Test
    void indicatorWithoutABetterWayHasNoPlaceInAnIndex() {
        refused(() -> put(0L, "decision-time", "cost"));
        refused(() -> put(0L, "decision-time", "decision-time"));
        refused(() -> put(0L, "decision-time", "nothing"));

        assertThat(index().parts())
                .extracting(WeightedIndicator::indicator)
                .containsExactly("decision-time", "on-time");
    }

    @Test
    void weightsAreAboveZero() {
        refused(() -> new WeightedIndicator("on-time", BigDecimal.ZERO));
        refused(() -> new WeightedIndicator("on-time", new BigDecimal("-1")));
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        assertThatThrownBy(() -> put(null, "on-time", "decision-time")).isInstanceOf(SyntheticIndexExists.class);
        assertThat(put(0L, "on-time", "decision-time").version()).isEqualTo(1);
        assertThatThrownBy(() -> put(0L, "decision-time", "on-time")).isInstanceOf(StaleVersion.class);
        assertThat(index().parts().getFirst().indicator()).isEqualTo("on-time");
    }

    @Test
    void onlyTheCoordinatorMakesAnIndexAndUnknownOnesAreNotFound() {
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.LEADER, null, () -> indices.put(change(0L, "on-time", "decision-time"))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> run(() -> results.of("nothing", null, PeerChoice.EVERYBODY)))
                .isInstanceOf(RecordNotFound.class);
    }

    private SyntheticIndex index() {
        return run(() -> indices.get("overall"));
    }

    private SyntheticIndex put(@Nullable Long version, String... parts) {
        return run(() -> indices.put(change(version, parts)));
    }

    private static SyntheticIndexChange change(@Nullable Long version, String... parts) {
        return new SyntheticIndexChange(
                "overall",
                version,
                LocalizedText.of("en", "Overall"),
                Stream.of(parts)
                        .map(code -> new WeightedIndicator(code, BigDecimal.ONE))
                        .toList(),
                false);
    }

    private IndexResult result(@Nullable Period period) {
        return run(() -> results.of("overall", period, PeerChoice.EVERYBODY));
    }

    private static void refused(Supplier<?> work) {
        assertThatThrownBy(work::get)
                .asInstanceOf(type(InvalidField.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly("parts"));
    }

    private void values(String code, Period period, double... values) {
        Map<OfficeId, Figure> figures = new HashMap<>();
        for (int office = 0; office < values.length; office++) {
            figures.put(offices.get(office), Figure.of(values[office]));
        }
        measurements.put(partnership, code, period, figures);
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
