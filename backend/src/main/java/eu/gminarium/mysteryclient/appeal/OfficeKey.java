package eu.gminarium.mysteryclient.appeal;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** An office in an audit. */
@Introspected
record OfficeKey(UUID auditId, UUID officeId) {}
