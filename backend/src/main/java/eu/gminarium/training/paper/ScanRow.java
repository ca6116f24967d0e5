package eu.gminarium.training.paper;

import eu.gminarium.documents.Document;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_scan")
record ScanRow(
        @Id UUID id,
        UUID documentId,
        ScanKind kind,
        @Nullable UUID applicationId,
        @Nullable Integer stepNumber,
        @Nullable UUID meetingId) {

    Scan toScan(Document document) {
        return new Scan(
                new ScanId(id),
                kind,
                applicationId == null ? null : new ApplicationId(applicationId),
                stepNumber,
                meetingId == null ? null : new MeetingId(meetingId),
                document);
    }
}
