package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.KoladaFile;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real file goes in as it is. */
@ProgramTest
class KoladaImportTest {

    private static final int VALUES = 62_322;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Offices offices;

    @Inject
    MeasurementImports imports;

    @Inject
    Measurements measurements;

    private Partnership partnership;
    private byte[] file;

    @BeforeEach
    void partnershipWithAllMunicipalities() {
        file = KoladaFile.bytes();
        partnership = partnerships.create();
        List<String> names = KoladaFile.lines().stream()
                .map(KoladaFile.Line::municipality)
                .distinct()
                .toList();
        partnerships.asCoordinator(partnership, () -> {
            names.forEach(name -> offices.add(new NewOffice(name, null, OfficeKind.OTHER, null)));
            return names.size();
        });
    }

    @Test
    void wholeFileGoesInWithItsOdditiesListedAndComesOutAgain() {
        MeasurementImport tried = timed("dry run", () -> imports.tryOut("kolada-values.csv", file, guessed()));

        ImportReport report = tried.report();
        System.out.println("oddities: " + report.oddityCounts());
        assertThat(report.problems()).isEmpty();
        assertThat(report.rows()).isEqualTo(VALUES);
        assertThat(report.newValues()).isEqualTo(VALUES);
        assertThat(report.offices()).isEqualTo(290);
        assertThat(report.newIndicators()).hasSize(22);
        assertThat(report.oddities())
                .filteredOn(oddity -> oddity.kind() == FlagKind.REPEATED_PERIOD)
                .extracting(Oddity::indicator, Oddity::periodEnd)
                .containsExactly(tuple("n00800", LocalDate.of(2006, 12, 31)));
        assertThat(report.oddityCounts()).containsEntry(FlagKind.ZERO, 11);

        timed("commit", () -> imports.commit(tried.id()));
        assertThat(compared()).hasSize(VALUES);

        MeasurementImport again = timed("second dry run", () -> imports.tryOut("kolada-values.csv", file, guessed()));
        assertThat(again.report().sameValues()).isEqualTo(VALUES);
        assertThat(again.report().committable()).isFalse();

        assertThat(timed("undo", () -> imports.undo(tried.id())).reverted()).isEqualTo(VALUES);
        assertThat(compared()).isEmpty();
    }

    /** What the screen offers, with the one choice that a person must make. */
    private ImportMapping guessed() {
        MappingGuess guess = imports.look(file, 5).guess();
        return new ImportMapping(
                guess.form(),
                guess.columns(),
                guess.valueColumns(),
                null,
                null,
                guess.decimalSign(),
                false,
                UnknownOffice.REFUSE,
                UnknownIndicator.CREATE,
                Map.of(),
                Map.of(),
                guess.missingReason(),
                guess.status());
    }

    private List<Measurement> compared() {
        return partnerships.asCoordinator(
                partnership,
                () -> measurements.list(MeasurementFilter.ALL).stream()
                        .filter(each -> each.status().compared())
                        .toList());
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = partnerships.asCoordinator(partnership, work);
        System.out.printf("%s of %d values: %.1f s%n", what, VALUES, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
