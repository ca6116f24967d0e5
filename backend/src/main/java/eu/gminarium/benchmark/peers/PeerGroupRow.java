package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("peer_group")
record PeerGroupRow(@Id UUID id, String name, @Nullable UUID ownerId, boolean archived, long version) {

    StoredGroup toGroup(Set<OfficeId> offices) {
        return new StoredGroup(new PeerGroupId(id), name, owner(), offices, archived, version);
    }

    @Nullable
    OfficeId owner() {
        return ownerId == null ? null : new OfficeId(ownerId);
    }
}
