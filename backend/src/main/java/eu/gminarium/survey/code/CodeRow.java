package eu.gminarium.survey.code;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param id random, because it must not tell the order of anything */
@MappedEntity("single_use_code")
record CodeRow(@Id UUID id, UUID orderId, String code) {}
