package eu.gminarium.mysteryclient.agreement;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A call that may be drawn. */
@Introspected
record CandidateRow(UUID callId, UUID officeId, UUID auditorId) {}
