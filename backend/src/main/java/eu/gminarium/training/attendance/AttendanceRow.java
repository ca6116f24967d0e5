package eu.gminarium.training.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param version how often the entry was changed since it was made */
@MappedEntity("attendance")
record AttendanceRow(
        @Id UUID id,
        UUID meetingId,
        UUID applicationId,
        @Nullable Presence presence,
        @Nullable Instant checkedInAt,
        long version) {}
