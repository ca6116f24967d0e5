package eu.gminarium.mysteryclient.script.library;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Which version an audit copied. */
@MappedEntity("mystery_audit_script")
record OriginRow(@Id UUID auditId, UUID scriptId, long number) {}
