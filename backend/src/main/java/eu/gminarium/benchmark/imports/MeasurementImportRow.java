package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("measurement_import")
record MeasurementImportRow(
        @Id UUID id,
        String fileName,
        String fingerprint,
        @TypeDef(type = DataType.JSON) ImportMapping mapping,
        @TypeDef(type = DataType.JSON) ImportReport report,
        String plan,
        ImportStatus status,
        @Nullable UUID triedBy,
        Instant triedAt,
        @Nullable UUID takenBy,
        @Nullable Instant takenAt,
        @Nullable UUID undoneBy,
        @Nullable Instant undoneAt) {

    MeasurementImport toImport() {
        return new MeasurementImport(
                new MeasurementImportId(id),
                fileName,
                status,
                mapping,
                report,
                account(triedBy),
                triedAt,
                account(takenBy),
                takenAt,
                account(undoneBy),
                undoneAt);
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
