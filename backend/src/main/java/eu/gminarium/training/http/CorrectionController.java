package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.AttendanceChange;
import eu.gminarium.training.attendance.ChangeKind;
import eu.gminarium.training.attendance.Correction;
import eu.gminarium.training.attendance.Corrections;
import eu.gminarium.training.attendance.Presence;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Later changes of a session's attendance. */
@Controller("/api/v1/partnerships/{partnership}/sessions/{sessionId}/attendance/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class CorrectionController {

    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    /** What was changed of the people within reach, the latest first. */
    @Get
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<ChangeJson> list(UUID sessionId) {
        return ListJson.of(corrections.of(new SessionId(sessionId)).stream()
                .map(ChangeJson::of)
                .toList());
    }

    /** Corrects what is recorded of one person at one meeting. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.ATTENDANCE, verb = Verb.WRITE)
    ListJson<ChangeJson> correct(UUID sessionId, @Body @Valid CorrectionJson body) {
        corrections.correct(
                new MeetingId(body.meetingId()),
                new ApplicationId(body.applicationId()),
                new Correction(body.presence(), body.version(), body.reason()));
        return list(sessionId);
    }

    /** @param version of the entry as it was read */
    @Serdeable
    record CorrectionJson(
            @NotNull UUID meetingId,
            @NotNull UUID applicationId,
            @NotNull Presence presence,
            @NotNull Long version,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * A change.
     *
     * @param from null if nothing was recorded before
     * @param to null if a check-in was taken back
     * @param accountId null for the trainer, who has no account
     */
    @Serdeable
    record ChangeJson(
            UUID meetingId,
            UUID applicationId,
            String employeeName,
            UUID officeId,
            String officeName,
            ChangeKind kind,
            @Nullable Presence from,
            @Nullable Presence to,
            Instant at,
            @Nullable UUID accountId,
            @Nullable String reason) {

        static ChangeJson of(AttendanceChange change) {
            AccountId account = change.account();
            return new ChangeJson(
                    change.meeting().value(),
                    change.application().value(),
                    change.employeeName(),
                    change.office().value(),
                    change.officeName(),
                    change.kind(),
                    change.from(),
                    change.to(),
                    change.at(),
                    account == null ? null : account.value(),
                    change.reason());
        }
    }
}
