package eu.gminarium.benchmark.peers;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** An office in a stored group. */
@Introspected
record PeerGroupOfficeRow(UUID peerGroupId, UUID officeId) {}
