package eu.gminarium.training.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("attendance_change")
record AttendanceChangeRow(
        @Id UUID id,
        UUID attendanceId,
        long number,
        ChangeKind kind,
        @Nullable Presence oldPresence,
        @Nullable Presence newPresence,
        Instant at,
        @Nullable UUID accountId,
        @Nullable UUID linkId,
        @Nullable String reason) {}
