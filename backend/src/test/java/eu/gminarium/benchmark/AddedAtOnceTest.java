package eu.gminarium.benchmark;

import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.IndicatorCollectedAlready;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.NewArea;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementExists;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.benchmark.peers.NeighbourRuleChange;
import eu.gminarium.benchmark.peers.NeighbourRules;
import eu.gminarium.benchmark.synthetic.SyntheticIndexChange;
import eu.gminarium.benchmark.synthetic.SyntheticIndices;
import eu.gminarium.benchmark.synthetic.WeightedIndicator;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.AddedMeanwhile;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.Overlap;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two do the same at the same moment, once for each unique constraint of the area: one succeeds, the other is told why not. */
@ProgramTest
class AddedAtOnceTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    Overlap overlap;

    @Inject
    IndicatorCards cards;

    @Inject
    SyntheticIndices indices;

    @Inject
    NeighbourRules neighbours;

    @Inject
    Campaigns campaigns;

    @Inject
    Measurements measurements;

    private Partnership partnership;
    private OfficeId office;

    @BeforeEach
    void twoCards() {
        partnership = partnerships.create();
        office = offices.office(partnership);
        partnerships.asCoordinator(partnership, () -> {
            cards.create(Cards.decisionTime());
            return cards.create(Cards.onTime());
        });
    }

    @Test
    void cardOfTheSameCode() {
        NewIndicator cost = Cards.cost();

        assertThat(twice(() -> cards.create(cost))).containsInstanceOf(AddedMeanwhile.class);
        assertThat(partnerships.asCoordinator(partnership, () -> cards.find(cost.code())))
                .isPresent();
    }

    @Test
    void versionOfTheSameCard() {
        IndicatorCard card =
                partnerships.asCoordinator(partnership, () -> cards.find(TIME).orElseThrow());
        CardChange redefined = new CardChange(card.version(), card.definition(), true, false, null);

        assertThat(twice(() -> cards.change(card.id(), redefined))).containsInstanceOf(StaleVersion.class);
    }

    @Test
    void areaOfTheSameCode() {
        assertThat(twice(() -> cards.putArea(new NewArea("roads", LocalizedText.of("en", "Roads")))))
                .containsInstanceOf(AddedMeanwhile.class);
    }

    @Test
    void indexOfTheSameCode() {
        List<WeightedIndicator> parts = List.of(
                new WeightedIndicator(TIME, BigDecimal.ONE),
                new WeightedIndicator(CampaignFixture.SHARE, BigDecimal.ONE));
        SyntheticIndexChange index =
                new SyntheticIndexChange("whole", null, LocalizedText.of("en", "Whole"), parts, false);

        assertThat(twice(() -> indices.put(index))).containsInstanceOf(AddedMeanwhile.class);
    }

    @Test
    void ruleOfNeighbours() {
        assertThat(twice(() -> neighbours.put(new NeighbourRuleChange(0, List.of(TIME), 5, null))))
                .containsInstanceOf(StaleVersion.class);
    }

    @Test
    void campaignForTheSame() {
        assertThat(twice(() -> campaigns.open(CampaignFixture.input(TIME))))
                .containsInstanceOf(IndicatorCollectedAlready.class);
    }

    @Test
    void measurementOfTheSamePeriod() {
        NewMeasurement input = new NewMeasurement(
                office, TIME, Period.ofYear(2012), MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF);

        assertThat(twice(() -> measurements.enter(input))).containsInstanceOf(MeasurementExists.class);
    }

    private Optional<Throwable> twice(Supplier<?> work) {
        Runnable once = () -> partnerships.asCoordinator(partnership, work);
        return overlap.of(partnership, once, once);
    }
}
