package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.imports.MeasurementImports.Undone;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.benchmark.opendata.IndicatorPublications;
import eu.gminarium.benchmark.peers.NeighbourRuleChange;
import eu.gminarium.benchmark.peers.NeighbourRules;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.testing.Overlap;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards that an import makes: two imports of the same at once, and what becomes of the cards when the import is undone. */
@ProgramTest
class MadeCardsTest extends ImportFixture {

    private static final ImportMapping CREATING =
            Mappings.treating(Mappings.POLISH, UnknownOffice.REFUSE, UnknownIndicator.CREATE);
    private static final String TREES = HEADER + "trees;Tworóg;2012;7\ntrees;Kalety;2012;8\n";

    @Inject
    Overlap overlap;

    @Inject
    NeighbourRules neighbours;

    @Inject
    IndicatorPublications publications;

    @Test
    void secondOfTwoImportsAtOnceThatMakeTheSameCardIsOutdated() {
        MeasurementImport first = tried(TREES);
        MeasurementImport second = tried(TREES);

        Optional<Throwable> refused = overlap.of(partnership, () -> commit(first), () -> commit(second));

        assertThat(refused).containsInstanceOf(ImportOutdated.class);
        assertThat(all()).hasSize(2);
        assertThat(asCoordinator(() -> imports.get(second.id())).status()).isEqualTo(ImportStatus.TRIED);
    }

    @Test
    void cardsGoWithTheirImportIfNothingElseNeedsThem() {
        MeasurementImport taken = take(bytes(TREES + "birds;Tworóg;2012;1\n"), CREATING);

        assertThat(undo(taken)).isEqualTo(new Undone(3, 0, List.of("trees", "birds"), List.of()));

        assertThat(card("trees")).isEmpty();
        assertThat(all()).isEmpty();
        take(bytes(TREES), CREATING);
        assertThat(all()).hasSize(2).allMatch(each -> each.revision() == 1);
    }

    @Test
    void cardStaysWithAValueThatSomebodyChangedSince() {
        MeasurementImport taken = take(bytes(TREES), CREATING);
        asCoordinator(() -> measurements.change(
                all().getFirst().id(),
                new MeasurementChange(1, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF)));

        assertThat(undo(taken)).isEqualTo(new Undone(1, 1, List.of(), List.of("trees")));
        assertThat(all()).as("the withdrawn value stays on record too").hasSize(2);
    }

    @Test
    void cardStaysWithAValueThatDidNotComeFromTheImport() {
        MeasurementImport taken = take(bytes(TREES), CREATING);
        asCoordinator(() -> measurements.enter(new NewMeasurement(
                tworog.id(),
                "trees",
                Period.ofYear(2011),
                MeasuredValue.of(BigDecimal.ONE),
                MeasurementStatus.SIGNED_OFF)));

        assertThat(undo(taken).keptCards()).containsExactly("trees");
        assertThat(all()).hasSize(3);
    }

    @Test
    void cardStaysThatSomebodyHasWrittenOnSince() {
        MeasurementImport taken = take(bytes(TREES), CREATING);
        IndicatorCard card = card("trees").orElseThrow();
        asCoordinator(() ->
                cards.change(card.id(), new CardChange(card.version(), card.definition(), false, false, "Ewa Nowak")));

        assertThat(undo(taken).keptCards()).containsExactly("trees");
        assertThat(card("trees")).isPresent();
    }

    @Test
    void cardStaysThatIsPublicOrDescribesNeighbours() {
        MeasurementImport taken = take(bytes(TREES + "birds;Tworóg;2012;1\nbees;Tworóg;2012;1\n"), CREATING);
        IndicatorCard trees = card("trees").orElseThrow();
        asCoordinator(() -> {
            publications.publish(trees.id());
            return true;
        });
        asCoordinator(() -> neighbours.put(new NeighbourRuleChange(0, List.of("birds"), 5, null)));

        assertThat(undo(taken)).isEqualTo(new Undone(4, 0, List.of("bees"), List.of("trees", "birds")));
    }

    /** The other one meant a card that was there when it began. */
    @Test
    void whoPutsACardToUseWhileItGoesIsToldToLookAgain() {
        MeasurementImport taken = take(bytes(TREES), CREATING);

        Optional<Throwable> refused = overlap.of(
                partnership,
                () -> undo(taken),
                () -> asCoordinator(() -> neighbours.put(new NeighbourRuleChange(0, List.of("trees"), 5, null))));

        assertThat(refused).containsInstanceOf(StaleVersion.class);
        assertThat(card("trees")).isEmpty();
    }

    private MeasurementImport tried(String file) {
        return asCoordinator(() -> imports.tryOut("values.csv", bytes(file), CREATING));
    }

    private void commit(MeasurementImport tried) {
        asCoordinator(() -> imports.commit(tried.id()));
    }

    private Undone undo(MeasurementImport taken) {
        return asCoordinator(() -> imports.undo(taken.id()));
    }

    private Optional<IndicatorCard> card(String code) {
        return asCoordinator(() -> cards.find(code));
    }
}
