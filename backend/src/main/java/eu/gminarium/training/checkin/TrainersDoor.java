package eu.gminarium.training.checkin;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Check-in by a trainer without an account, who has nothing but the secret of a link. */
@Singleton
@Unchecked("the link's secret is the permission")
public class TrainersDoor {

    /** An unlocked door; works only inside {@link #open}. */
    private record Key(MeetingView meeting, UUID link) {

        MeetingId meetingId() {
            return new MeetingId(meeting.id());
        }
    }

    private final Partnerships partnerships;
    private final DoorRepository repository;
    private final Door door;
    private final Clock clock;

    TrainersDoor(Partnerships partnerships, DoorRepository repository, Door door, Clock clock) {
        this.partnerships = partnerships;
        this.repository = repository;
        this.door = door;
        this.clock = clock;
    }

    /** Who is expected; empty if the link is unknown, revoked or not valid now. */
    public Optional<Visit> view(String slug, String secret) {
        return open(slug, secret, key -> door.view(key.meeting()))
                .flatMap(view -> partnerships.find(slug).map(partnership -> new Visit(partnership, view)));
    }

    /** Checks in whoever has the code; empty if the link does not work. */
    public Optional<CheckIn> byCode(String slug, String secret, String code) {
        return open(slug, secret, key -> door.byCode(key.meetingId(), code, key.link()));
    }

    /** Checks in a person of the list. */
    public Optional<CheckIn> byApplication(String slug, String secret, ApplicationId application) {
        return open(slug, secret, key -> door.byApplication(key.meetingId(), application, key.link()));
    }

    /**
     * Takes a check-in back; whether there was one.
     *
     * @throws StaleVersion if another phone changed the entry at the same moment
     */
    public Optional<Boolean> undo(String slug, String secret, ApplicationId application) {
        return open(slug, secret, key -> door.undo(key.meetingId(), application, key.link()));
    }

    private <T> Optional<T> open(String slug, String secret, Function<Key, T> work) {
        return partnerships
                .find(slug)
                .filter(Partnership::active)
                .flatMap(partnership -> Scopes.partnership(
                        partnership, () -> key(secret, partnership.zone()).map(work)));
    }

    private Optional<Key> key(String secret, ZoneId zone) {
        Instant now = clock.instant();
        return repository
                .findBySecretHash(LinkSecret.hash(secret))
                .filter(link -> link.revokedAt() == null)
                .flatMap(link -> repository.meeting(link.meetingId()).map(meeting -> new Key(meeting, link.id())))
                .filter(key -> key.meeting().published())
                .filter(key -> !now.isBefore(key.meeting().validFrom(zone))
                        && now.isBefore(key.meeting().validUntil(zone)));
    }

    /** What the holder of a link sees. */
    public record Visit(Partnership partnership, DoorView door) {}
}
