package eu.gminarium.survey.monitor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("wave_reminder")
record ReminderRow(@Id UUID id, UUID waveId, UUID officeId, LocalDate sentOn, Instant sentAt) {}
