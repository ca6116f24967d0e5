package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.security.Role;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Two offices with cards, and files that are imported into them. */
@ProgramTest
abstract class ImportFixture {

    static final String HEADER = "Wskaźnik;Urząd;Rok;Wartość\n";

    @Inject
    ProgrammeFixture programme;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    MeasurementImports imports;

    Partnership partnership;
    Office tworog;
    Office kalety;

    @BeforeEach
    void partnershipWithTwoOffices() {
        partnership = programme.partnership();
        tworog = programme.office(partnership, "Tworóg");
        kalety = programme.office(partnership, "Kalety");
        asCoordinator(() -> {
            cards.create(Cards.decisionTime());
            cards.create(Cards.onTime());
            return cards.create(Cards.cost());
        });
    }

    MeasurementImport tryOut(String file) {
        return asCoordinator(() -> imports.tryOut("C:\\files\\values.csv", bytes(file), Mappings.POLISH));
    }

    MeasurementImport take(String file) {
        return take(file, Mappings.POLISH);
    }

    MeasurementImport take(String file, ImportMapping mapping) {
        return take(bytes(file), mapping);
    }

    MeasurementImport take(byte[] file, ImportMapping mapping) {
        return asCoordinator(
                () -> imports.commit(imports.tryOut("values.csv", file, mapping).id()));
    }

    List<Measurement> all() {
        return asCoordinator(() -> new ArrayList<>(measurements.list(new MeasurementFilter(null, null, null)).stream()
                .filter(each -> each.source().stored())
                .toList()));
    }

    Measurement one(String indicator) {
        return all().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    static MeasuredValue entered(Measurement measurement) {
        MeasuredValue entered = measurement.entered();
        if (entered == null) {
            throw new IllegalStateException("masked");
        }
        return entered;
    }

    static @Nullable Double number(Measurement measurement) {
        return measurement.value() instanceof IndicatorValue.Known known ? known.value() : null;
    }

    static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    <T> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    <T> T inTworog(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog.id(), work);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(Object[]... rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Gminarium", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Wartości");
            for (int row = 0; row < rows.length; row++) {
                row(sheet, row, rows[row]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
