package eu.gminarium.tenancy;

import eu.gminarium.tenancy.PublicCodes.Kind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("public_code")
record PublicCodeRow(@Id String code, UUID partnershipId, Kind kind, UUID targetId) {}
