package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of trainings, each with its meetings and places. */
@Controller("/api/v1/partnerships/{partnership}/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class SessionsController {

    private final Sessions sessions;
    private final Clashes clashes;

    SessionsController(Sessions sessions, Clashes clashes) {
        this.sessions = sessions;
        this.clashes = clashes;
    }

    /** Sessions by first meeting, of one training if asked. */
    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<SessionJson> list(@QueryValue @Nullable UUID trainingId, @RequestBean @Valid PageRequest page) {
        List<Session> found = trainingId == null ? sessions.all() : sessions.of(new TrainingId(trainingId));
        return ListJson.page(found, page, SessionJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    SessionJson get(UUID id) {
        return withClashes(sessions.get(new SessionId(id)));
    }

    /** Schedules a draft. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    SessionJson create(@Body @Valid NewSessionJson body) {
        return withClashes(sessions.add(body.toInput()));
    }

    /** Changes what the body names: publishes, cancels, changes places; more places go to the waitlist at once. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    SessionJson change(UUID id, @Body @Valid SessionChangeJson body) {
        return withClashes(sessions.change(new SessionId(id), body.toChange()));
    }

    private SessionJson withClashes(Session session) {
        return SessionJson.of(session, ClashJson.of(clashes.ofSession(session.id())));
    }

    private static List<NewMeeting> meetings(List<NewMeetingJson> input) {
        return input.stream().map(NewMeetingJson::toMeeting).toList();
    }

    @Serdeable
    record NewSessionJson(
            @NotNull UUID trainingId,
            @NotBlank String place,
            int capacity,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @Nullable List<@Valid NewMeetingJson> meetings) {

        NewSession toInput() {
            return new NewSession(
                    new TrainingId(trainingId),
                    place,
                    capacity,
                    opensOn,
                    closesOn,
                    meetings == null ? List.of() : SessionsController.meetings(meetings));
        }
    }

    /**
     * @param version the one that was read; without it whatever is there is changed
     * @param meetings all meetings anew
     */
    @Serdeable
    record SessionChangeJson(
            @Nullable Long version,
            @Nullable String place,
            @Nullable Integer capacity,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            @Nullable SessionStatus status,
            @Nullable List<@Valid NewMeetingJson> meetings) {

        SessionChange toChange() {
            return new SessionChange(
                    version,
                    place,
                    capacity,
                    opensOn,
                    closesOn,
                    status,
                    meetings == null ? null : SessionsController.meetings(meetings));
        }
    }
}
