package eu.gminarium.mysteryclient.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("mystery_preview")
record PreviewRow(@Id UUID auditId, int workingDays, LocalDate beginsOn, LocalDate endsOn) {

    Preview toPreview() {
        return new Preview(workingDays, beginsOn, endsOn);
    }
}
