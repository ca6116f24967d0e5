package eu.gminarium.benchmark.peers;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored peer groups. */
@Controller("/api/v1/partnerships/{partnership}/peer-groups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "peer-groups")
class PeerGroupController {

    private final PeerGroups groups;
    private final OfficeDirectory offices;

    PeerGroupController(PeerGroups groups, OfficeDirectory offices) {
        this.groups = groups;
        this.offices = offices;
    }

    /** The partnership's and one's own offices', archived ones too. */
    @Get
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.READ)
    ListJson<PeerGroupJson> list(@RequestBean @Valid PageRequest page) {
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.page(groups.all(), page, group -> PeerGroupJson.of(group, names));
    }

    @Get("/{id}")
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.READ)
    PeerGroupJson get(UUID id) {
        return PeerGroupJson.of(groups.get(new PeerGroupId(id)), offices.byId());
    }

    /** Keeps a group; for the partnership where no {@code officeId} is given. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.WRITE)
    PeerGroupJson create(@Body @Valid NewPeerGroupJson body) {
        OfficeId owner = body.officeId() == null ? null : new OfficeId(body.officeId());
        StoredGroup made = groups.create(new NewPeerGroup(body.name(), owner, ids(body.offices())));
        return PeerGroupJson.of(made, offices.byId());
    }

    /** Renames or archives a group, or puts other offices into it. */
    @Patch("/{id}")
    @Permission(resource = Resource.PEER_GROUP, verb = Verb.WRITE)
    PeerGroupJson change(UUID id, @Body @Valid PeerGroupChangeJson body) {
        var change = new PeerGroupChange(body.version(), body.name(), ids(body.offices()), body.archived());
        return PeerGroupJson.of(groups.change(new PeerGroupId(id), change), offices.byId());
    }

    private static Set<OfficeId> ids(List<UUID> keys) {
        return keys.stream().map(OfficeId::new).collect(Collectors.toSet());
    }

    /**
     * A stored group.
     *
     * @param officeId whose it is; absent of the partnership's
     * @param peerGroup what the parameter {@code peerGroup} of a comparison takes
     */
    @Serdeable
    record PeerGroupJson(
            UUID id,
            String name,
            @Nullable UUID officeId,
            @Nullable String officeName,
            String peerGroup,
            List<MemberJson> offices,
            boolean archived,
            long version) {

        static PeerGroupJson of(StoredGroup group, Map<OfficeId, Office> names) {
            Office owner = group.owner() == null ? null : names.get(group.owner());
            return new PeerGroupJson(
                    group.id().value(),
                    group.name(),
                    owner == null ? null : owner.id().value(),
                    owner == null ? null : owner.displayName(),
                    new PeerChoice.Group(group.id()).text(),
                    group.offices().stream()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .sorted(Comparator.comparingInt(Office::number))
                            .map(office -> new MemberJson(office.id().value(), office.displayName()))
                            .toList(),
                    group.archived(),
                    group.version());
        }
    }

    @Serdeable
    record MemberJson(UUID officeId, String officeName) {}

    @Serdeable
    record NewPeerGroupJson(
            @NotBlank String name,
            @Nullable UUID officeId,
            @NotEmpty List<@NotNull UUID> offices) {}

    @Serdeable
    record PeerGroupChangeJson(
            long version, @NotBlank String name, @NotEmpty List<@NotNull UUID> offices, boolean archived) {}
}
