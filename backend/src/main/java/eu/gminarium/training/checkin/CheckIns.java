package eu.gminarium.training.checkin;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.MeetingAhead;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Check-in by somebody who may record attendance. */
@Singleton
public class CheckIns {

    private final DoorRepository repository;
    private final Door door;
    private final Clock clock;

    CheckIns(DoorRepository repository, Door door, Clock clock) {
        this.repository = repository;
        this.door = door;
        this.clock = clock;
    }

    /** @throws RecordNotFound if there is no such meeting */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public DoorView door(MeetingId id) {
        return door.view(meeting(id));
    }

    /**
     * Checks in whoever has the code, be it the long or the short one.
     *
     * @throws MeetingAhead if the meeting's day has not come
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public CheckIn byCode(MeetingId id, String code) {
        requireDay(meeting(id));
        return door.byCode(id, code, null);
    }

    /** Checks in a person by name. */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public CheckIn byApplication(MeetingId id, ApplicationId application) {
        requireDay(meeting(id));
        return door.byApplication(id, application, null);
    }

    /** @throws RecordNotFound if there is no check-in of the person */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void undo(MeetingId id, ApplicationId application) {
        meeting(id);
        if (!door.undo(id, application, null)) {
            throw new RecordNotFound();
        }
    }

    private MeetingView meeting(MeetingId id) {
        return repository.meeting(id.value()).orElseThrow(RecordNotFound::new);
    }

    private void requireDay(MeetingView meeting) {
        MeetingAhead.check(
                meeting.heldOn(),
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone())));
    }
}
