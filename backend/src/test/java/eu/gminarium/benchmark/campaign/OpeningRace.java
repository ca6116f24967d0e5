package eu.gminarium.benchmark.campaign;

import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.imports.FileForm;
import eu.gminarium.benchmark.imports.ImportColumn;
import eu.gminarium.benchmark.imports.ImportMapping;
import eu.gminarium.benchmark.imports.Mappings;
import eu.gminarium.benchmark.imports.MeasurementImportId;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.ProgrammeFixture;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.Overlap;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The coordinator opens a campaign while the office enters a value that it asks for, past the form. */
@Singleton
final class OpeningRace {

    private static final ImportMapping MAPPING = Mappings.of(
            FileForm.LONG,
            Map.of(
                    ImportColumn.INDICATOR, "indicator",
                    ImportColumn.OFFICE, "office",
                    ImportColumn.PERIOD, "year",
                    ImportColumn.VALUE, "value"));

    private final ProgrammeFixture programme;
    private final CampaignFixture fixture;
    private final Campaigns campaigns;
    private final Measurements measurements;
    private final MeasurementImports imports;
    private final Overlap overlap;

    OpeningRace(
            ProgrammeFixture programme,
            CampaignFixture fixture,
            Campaigns campaigns,
            Measurements measurements,
            MeasurementImports imports,
            Overlap overlap) {
        this.programme = programme;
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.measurements = measurements;
        this.imports = imports;
        this.overlap = overlap;
    }

    /** Where the race begins, and who enters values all the time. */
    record Start(Partnership partnership, Office office, Access person) {

        <T> T office(Supplier<T> work) {
            return Scopes.in((AccessElement) () -> person, work);
        }
    }

    Start start() {
        Partnership partnership = programme.partnership();
        Office office = programme.office(partnership, "Tworóg");
        fixture.cards(partnership);
        List<Grant> roles = List.of(new Grant(Role.OFFICE_COORDINATOR, office.id()));
        return new Start(partnership, office, new Access(AccountId.next(), false, partnership, null, roles));
    }

    Optional<Throwable> entered(Start start) {
        return whileOpening(start, () -> enter(start));
    }

    Optional<Throwable> changed(Start start) {
        Measurement entered = start.office(() -> enter(start));
        MeasurementChange change =
                new MeasurementChange(1, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF);
        return whileOpening(start, () -> measurements.change(entered.id(), change));
    }

    Optional<Throwable> imported(Start start) {
        MeasurementImportId tried = start.office(this::tryOut);
        return whileOpening(start, () -> imports.commit(tried));
    }

    Optional<Throwable> undone(Start start) {
        MeasurementImportId taken = start.office(() -> imports.commit(tryOut()).id());
        return whileOpening(start, () -> imports.undo(taken));
    }

    private Optional<Throwable> whileOpening(Start start, Supplier<?> other) {
        return overlap.of(start.partnership(), () -> fixture.open(start.partnership()), () -> start.office(other));
    }

    private Measurement enter(Start start) {
        return measurements.enter(new NewMeasurement(
                start.office().id(),
                TIME,
                Period.ofYear(2012),
                MeasuredValue.of(BigDecimal.ONE),
                MeasurementStatus.SIGNED_OFF));
    }

    private MeasurementImportId tryOut() {
        byte[] file = ("indicator;office;year;value\n" + TIME + ";Tworóg;2012;7\n").getBytes(StandardCharsets.UTF_8);
        return imports.tryOut("values.csv", file, MAPPING).id();
    }
}
