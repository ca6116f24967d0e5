package eu.gminarium.mysteryclient.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * When and how calls were assigned.
 *
 * @param seed gives the same plan again for the same offices, windows, scripts and auditors
 * @param calls how many were planned
 * @param auditors how many took part
 */
public record StoredDraw(UUID id, Instant drawnAt, long seed, int calls, int auditors) {}
