package eu.gminarium.training.checkin;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.MeetingId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The trainers' links. A meeting has one at a time: making a new one ends the one before. */
@Singleton
public class CheckInLinks {

    private final DoorRepository repository;
    private final ActivityLog activity;
    private final Clock clock;

    CheckInLinks(DoorRepository repository, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    /** @throws RecordNotFound if there is no such meeting in a published session */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public CheckInLink.Made make(MeetingId id) {
        MeetingView meeting = meeting(id);
        if (!meeting.published()) {
            throw new RecordNotFound();
        }
        Instant now = clock.instant();
        repository.revoke(id.value(), now);
        String secret = Ids.publicCode();
        LinkRow row = repository.save(new LinkRow(
                Ids.timeOrdered(),
                id.value(),
                LinkSecret.hash(secret),
                now,
                Access.current().account().value(),
                null));
        activity.record("check-in-link-made", "meeting", id.value(), Map.of("link", row.id()));
        return new CheckInLink.Made(link(meeting, row), secret);
    }

    /** The meeting's link that works; empty if there is none. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Optional<CheckInLink> open(MeetingId id) {
        MeetingView meeting = meeting(id);
        return repository.findByMeetingIdAndRevokedAtIsNull(id.value()).map(row -> link(meeting, row));
    }

    /** @throws RecordNotFound if the meeting has no link */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void revoke(MeetingId id) {
        if (repository.revoke(id.value(), clock.instant()) == 0) {
            throw new RecordNotFound();
        }
        activity.record("check-in-link-revoked", "meeting", id.value(), Map.of());
    }

    private MeetingView meeting(MeetingId id) {
        return repository.meeting(id.value()).orElseThrow(RecordNotFound::new);
    }

    private static CheckInLink link(MeetingView meeting, LinkRow row) {
        ZoneId zone = Scopes.currentPartnership().zone();
        return new CheckInLink(
                new MeetingId(meeting.id()), row.madeAt(), meeting.validFrom(zone), meeting.validUntil(zone));
    }
}
