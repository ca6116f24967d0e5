package eu.gminarium.training.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("attendance")
record AttendanceRow(@Id UUID id, UUID meetingId, UUID applicationId, Presence presence) {}
