package eu.gminarium.training.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.Arrival.Outcome;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.checkin.CheckIn;
import eu.gminarium.training.checkin.CheckInLink;
import eu.gminarium.training.checkin.CheckInLinks;
import eu.gminarium.training.checkin.CheckIns;
import eu.gminarium.training.checkin.Guest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Check-in at the door of a meeting, and the link with which a trainer does it. */
@Controller("/api/v1/partnerships/{partnership}/meetings/{meetingId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class CheckInController {

    private final CheckIns checkIns;
    private final CheckInLinks links;
    private final PublicAddress address;

    CheckInController(CheckIns checkIns, CheckInLinks links, PublicAddress address) {
        this.checkIns = checkIns;
        this.links = links;
        this.address = address;
    }

    /** Everybody who is expected, with what is recorded of them. */
    @Get("/check-ins")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ListJson<GuestJson> list(UUID meetingId) {
        return ListJson.of(checkIns.door(new MeetingId(meetingId)).guests().stream()
                .map(GuestJson::of)
                .toList());
    }

    /** Checks in by code, long or short, or by application; a second time changes nothing and says since when. */
    @Post("/check-ins")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    CheckInJson checkIn(UUID meetingId, @Body @Valid NewCheckInJson body) {
        MeetingId meeting = new MeetingId(meetingId);
        if ((body.code() == null) == (body.applicationId() == null)) {
            throw InvalidField.of("code", "after.error.one-of-two");
        }
        CheckIn result = body.code() == null
                ? checkIns.byApplication(meeting, new ApplicationId(required(body.applicationId())))
                : checkIns.byCode(meeting, body.code());
        Guest guest = result.guest();
        if (guest == null) {
            throw new RecordNotFound();
        }
        return new CheckInJson(result.arrival().outcome(), result.arrival().at(), GuestJson.of(guest));
    }

    /** Takes a check-in back. */
    @Delete("/check-ins/{applicationId}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    void undo(UUID meetingId, UUID applicationId) {
        checkIns.undo(new MeetingId(meetingId), new ApplicationId(applicationId));
    }

    /** The trainer's link that works now, without its secret. */
    @Get("/check-in-link")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    LinkJson link(UUID meetingId) {
        return LinkJson.of(links.open(new MeetingId(meetingId)).orElseThrow(RecordNotFound::new), null);
    }

    /** Makes a link for the trainer, which ends the one before; its address is told only now. */
    @Post("/check-in-link")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    LinkJson makeLink(UUID meetingId) {
        CheckInLink.Made made = links.make(new MeetingId(meetingId));
        String slug = Access.current().requirePartnership().slug();
        return LinkJson.of(made.link(), address.of(made.path(slug)));
    }

    @Delete("/check-in-link")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    void revokeLink(UUID meetingId) {
        links.revoke(new MeetingId(meetingId));
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw InvalidField.of("applicationId", "validation.NotNull");
        }
        return id;
    }

    /** One of the two. */
    @Serdeable
    record NewCheckInJson(
            @Nullable @Size(min = 1, max = 200) String code,
            @Nullable UUID applicationId) {}

    /** @param checkedInAt null unless the person is present and was checked in at the door */
    @Serdeable
    record CheckInJson(Outcome outcome, @Nullable Instant checkedInAt, GuestJson person) {}

    @Serdeable
    record GuestJson(
            UUID id,
            String employeeName,
            UUID officeId,
            String officeName,
            @Nullable Presence presence,
            @Nullable Instant checkedInAt) {

        static GuestJson of(Guest guest) {
            return new GuestJson(
                    guest.application().value(),
                    guest.name(),
                    guest.office().value(),
                    guest.officeName(),
                    guest.presence(),
                    guest.checkedInAt());
        }
    }

    /** @param url only in the answer that makes the link */
    @Serdeable
    record LinkJson(
            UUID meetingId,
            Instant madeAt,
            Instant validFrom,
            Instant validUntil,
            @Nullable String url) {

        static LinkJson of(CheckInLink link, @Nullable String url) {
            return new LinkJson(link.meeting().value(), link.madeAt(), link.validFrom(), link.validUntil(), url);
        }
    }
}
