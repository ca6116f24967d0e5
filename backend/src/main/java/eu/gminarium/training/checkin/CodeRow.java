package eu.gminarium.training.checkin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("check_in_code")
record CodeRow(@Id UUID applicationId, String code, String shortCode) {}
