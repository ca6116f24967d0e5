package eu.gminarium.training.checkin;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.Arrival;
import eu.gminarium.training.attendance.Arrival.Outcome;
import eu.gminarium.training.attendance.Arrivals;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens at the door, whoever stands there; callers have checked that they may. */
@Singleton
class Door {

    private final DoorRepository repository;
    private final CodeRepository codes;
    private final Arrivals arrivals;
    private final OfficeDirectory offices;

    Door(DoorRepository repository, CodeRepository codes, Arrivals arrivals, OfficeDirectory offices) {
        this.repository = repository;
        this.codes = codes;
        this.arrivals = arrivals;
        this.offices = offices;
    }

    DoorView view(MeetingView meeting) {
        return new DoorView(
                new MeetingId(meeting.id()),
                meeting.trainingTitle(),
                meeting.place(),
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.validUntil(Scopes.currentPartnership().zone()),
                guests(meeting.id()));
    }

    CheckIn byCode(MeetingId meeting, String code, @Nullable UUID link) {
        // Some phones copy the whole address out of a QR code.
        String last = code.strip().substring(code.strip().lastIndexOf('/') + 1);
        Optional<UUID> application = codes.enrolled(meeting.value(), last, ShortCode.read(last));
        return application
                .map(id -> byApplication(meeting, new ApplicationId(id), link))
                .orElseGet(Door::nobody);
    }

    CheckIn byApplication(MeetingId meeting, ApplicationId application, @Nullable UUID link) {
        Arrival arrival = arrivals.arrive(meeting, application, link);
        return arrival.outcome() == Outcome.NOT_ENROLLED ? nobody() : new CheckIn(arrival, guest(meeting, application));
    }

    boolean undo(MeetingId meeting, ApplicationId application, @Nullable UUID link) {
        return arrivals.undo(meeting, application, link);
    }

    private static CheckIn nobody() {
        return new CheckIn(new Arrival(Outcome.NOT_ENROLLED, null), null);
    }

    private @Nullable Guest guest(MeetingId meeting, ApplicationId application) {
        return guests(meeting.value()).stream()
                .filter(guest -> guest.application().equals(application))
                .findFirst()
                .orElse(null);
    }

    private List<Guest> guests(UUID meeting) {
        Map<OfficeId, Office> known = offices.byId();
        return repository.guests(meeting).stream()
                .map(view -> {
                    Office office = known.get(new OfficeId(view.officeId()));
                    return view.toGuest(office == null ? "" : office.displayName());
                })
                .toList();
    }
}
