package eu.gminarium.benchmark.peers;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Peer groups of the partnership's, and of each office's own choice. */
@Singleton
public class PeerGroups {

    private static final String SUBJECT = "peer-group";

    private final PeerGroupRepository repository;
    private final OfficeDirectory offices;
    private final ActivityLog log;

    PeerGroups(PeerGroupRepository repository, OfficeDirectory offices, ActivityLog log) {
        this.repository = repository;
        this.offices = offices;
        this.log = log;
    }

    /** The partnership's groups and those of offices that the person may look at, archived ones too, by name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.READ)
    public List<StoredGroup> all() {
        Map<UUID, Set<OfficeId>> members = members();
        return repository.findAllOrderByName().stream()
                .filter(PeerGroups::visible)
                .map(row -> row.toGroup(members.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    /** @throws RecordNotFound if there is none, or it is another office's */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.READ)
    public StoredGroup get(PeerGroupId id) {
        return group(repository.findById(id.value()).filter(PeerGroups::visible).orElseThrow(RecordNotFound::new));
    }

    private static boolean visible(PeerGroupRow row) {
        OfficeId owner = row.owner();
        return owner == null || reach(Verb.READ).contains(owner);
    }

    private StoredGroup group(PeerGroupRow row) {
        return row.toGroup(members().getOrDefault(row.id(), Set.of()));
    }

    private Map<UUID, Set<OfficeId>> members() {
        return repository.offices().stream()
                .collect(Collectors.groupingBy(
                        PeerGroupOfficeRow::peerGroupId,
                        Collectors.mapping(row -> new OfficeId(row.officeId()), Collectors.toUnmodifiableSet())));
    }

    /** Whether the person may change the group. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.READ)
    public boolean writable(StoredGroup group) {
        return writes(group.owner());
    }

    /**
     * Keeps a group.
     *
     * @throws InvalidField for an office that is unknown, or an owner that the person does not write for
     */
    @Transactional
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.WRITE)
    public StoredGroup create(@Valid NewPeerGroup input) {
        OfficeId owner = input.owner();
        if (!writes(owner)) {
            throw InvalidField.of("officeId", "peers.invalid.owner");
        }
        if (owner != null && offices.find(owner).isEmpty()) {
            throw InvalidField.of("officeId", "peers.invalid.office");
        }
        PeerGroupRow row = repository.save(new PeerGroupRow(
                PeerGroupId.next().value(), input.name().strip(), owner == null ? null : owner.value(), false, 0));
        add(row.id(), input.offices());
        log.record("created", SUBJECT, row.id(), Map.of("name", row.name()));
        return group(row);
    }

    /**
     * Renames or archives a group, or puts other offices into it.
     *
     * @throws RecordNotFound if there is none that the person may change
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Transactional
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.WRITE)
    public StoredGroup change(PeerGroupId id, @Valid PeerGroupChange change) {
        if (repository.findById(id.value()).filter(row -> writes(row.owner())).isEmpty()) {
            throw new RecordNotFound();
        }
        String name = change.name().strip();
        if (repository.change(id.value(), change.version(), name, change.archived()) == 0) {
            throw new StaleVersion();
        }
        repository.clear(id.value());
        add(id.value(), change.offices());
        log.record(change.archived() ? "archived" : "changed", SUBJECT, id.value(), Map.of("name", name));
        return get(id);
    }

    private void add(UUID id, Set<OfficeId> members) {
        Set<UUID> keys = members.stream().map(OfficeId::value).collect(Collectors.toSet());
        if (repository.add(id, keys) != keys.size()) {
            throw InvalidField.of("offices", "peers.invalid.office");
        }
    }

    private static boolean writes(@Nullable OfficeId owner) {
        OfficeReach reach = reach(Verb.WRITE);
        return owner == null ? reach instanceof OfficeReach.Every : reach.contains(owner);
    }

    private static OfficeReach reach(Verb verb) {
        return Access.current().offices(Resource.PEER_GROUP, verb);
    }
}
