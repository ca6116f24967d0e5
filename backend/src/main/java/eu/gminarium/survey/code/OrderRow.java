package eu.gminarium.survey.code;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/** @param collectorId where the answers come in */
@MappedEntity("code_order")
record OrderRow(@Id UUID id, UUID collectorId, LocalDate orderedOn, int quantity) {}
