package eu.gminarium.mysteryclient.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("mystery_notice")
record NoticeRow(@Id UUID id, UUID auditId, UUID officeId, LocalDate sentOn) {}
