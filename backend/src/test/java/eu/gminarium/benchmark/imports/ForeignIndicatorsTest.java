package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.imports.UnresolvedIndicator.Reason;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file that calls its indicators by codes of its own. */
@ProgramTest
class ForeignIndicatorsTest extends ImportFixture {

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void dryRunNamesEveryCodeWithoutACardAndWhy() {
        asCoordinator(() -> cards.create(new NewIndicator(
                "ratio",
                ValueSource.RATIO,
                Cards.ratio(Cards.decisionTime().definition(), new Ratio("decision-time", "cost")))));
        StringBuilder file = new StringBuilder(HEADER);
        IntStream.range(0, 30).forEach(code -> file.append("N").append(code).append(";Tworóg;2012;1\n"));
        file.append("N0;Kalety;2012;1\nratio;Kalety;2012;1\n,,,;Kalety;2012;1\n");

        ImportReport report = tryOut(file.toString()).report();

        assertThat(report.unresolvedIndicators())
                .hasSize(32)
                .contains(
                        new UnresolvedIndicator("N0", Reason.UNKNOWN, 2, true),
                        new UnresolvedIndicator("N29", Reason.UNKNOWN, 1, true),
                        new UnresolvedIndicator("ratio", Reason.COMPUTED, 1, false),
                        new UnresolvedIndicator(",,,", Reason.UNKNOWN, 1, false));
    }

    @Test
    void eachForeignCodeGetsACardIsLeftOutOrIsMade() {
        MeasurementImport tried = tryOut(HEADER
                + "U00408;Tworóg;2012;0,857\n"
                + "N1;Tworóg;2012;5\n"
                + "N2;Tworóg;2012;6\n"
                + "cost;Tworóg;2012;7\n"
                + "N3;Tworóg;2012;8\n");
        ImportMapping told = tried.mapping()
                .telling(
                        Map.of("U00408", "on-time"),
                        Map.of(
                                "N1",
                                UnknownIndicator.SKIP,
                                "N2",
                                UnknownIndicator.CREATE,
                                "cost",
                                UnknownIndicator.SKIP));

        MeasurementImport again = asCoordinator(() -> imports.tryAgain(tried.id(), told));

        assertThat(again.report().unresolvedIndicators())
                .extracting(UnresolvedIndicator::indicator)
                .containsExactly("N3");
        assertThat(again.report().newIndicators()).containsExactly("n2");
        assertThat(again.report().skipped()).isEqualTo(2);
        assertThatThrownBy(() -> asCoordinator(() -> imports.get(tried.id()))).isInstanceOf(RecordNotFound.class);

        MeasurementImport whole = asCoordinator(() -> imports.tryAgain(
                again.id(), again.mapping().telling(Map.of("N3", "decision-time", "N1", "cost"), Map.of())));
        asCoordinator(() -> imports.commit(whole.id()));

        assertThat(all())
                .extracting(Measurement::indicator)
                .containsExactlyInAnyOrder("on-time", "cost", "n2", "decision-time");
    }

    @Test
    void whoMayNotMakeCardsMakesNoneByAnException() {
        ImportMapping told = Mappings.POLISH.telling(Map.of(), Map.of("N1", UnknownIndicator.CREATE));

        assertThatThrownBy(
                        () -> inTworog(() -> imports.tryOut("values.csv", bytes(HEADER + "N1;Tworóg;2012;5\n"), told)))
                .isInstanceOf(InvalidField.class);
    }

    /** Imports of earlier versions of the program say nothing of exceptions. */
    @Test
    void importThatWasKeptBeforeThereWereExceptionsIsRead() {
        MeasurementImport tried = tryOut(HEADER + "cost;Tworóg;2012;5\n");

        asCoordinator(() -> transactions.executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                return statement.executeUpdate(
                        "UPDATE measurement_import SET mapping = mapping - 'indicatorExceptions',"
                                + " report = report - 'unresolvedIndicators'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));

        MeasurementImport kept = asCoordinator(() -> imports.get(tried.id()));
        assertThat(kept.mapping()).isEqualTo(Mappings.POLISH);
        assertThat(kept.report()).isEqualTo(tried.report());
    }
}
