package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.Moves;
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
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Moves from a cancelled session to another one of the same training. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "applications")
class MovesController {

    private final Moves moves;
    private final ApplicationLists lists;

    MovesController(Moves moves, ApplicationLists lists) {
        this.moves = moves;
        this.lists = lists;
    }

    /** Moves one application; it keeps its approval. */
    @Post("/applications/{id}/moves")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ApplicationJson move(UUID id, @Body @Valid MoveJson body) {
        var moved = moves.move(new ApplicationId(id), new SessionId(body.sessionId()));
        return ApplicationJson.of(moved, lists.steps(moved.id()), null);
    }

    /** The sessions to which the people of a cancelled session can move. */
    @Get("/sessions/{id}/move-targets")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<SessionJson> targets(UUID id) {
        List<SessionJson> found =
                moves.targets(new SessionId(id)).stream().map(SessionJson::of).toList();
        return new ListJson<>(found, found.size());
    }

    /** Moves everybody who is approved, in the order of approval; answers with those who were moved. */
    @Post("/sessions/{id}/moves")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ListJson<ApplicationJson> moveAll(UUID id, @Body @Valid MoveJson body) {
        List<ApplicationJson> moved = moves.moveAll(new SessionId(id), new SessionId(body.sessionId())).stream()
                .map(ApplicationJson::of)
                .toList();
        return new ListJson<>(moved, moved.size());
    }

    /** @param sessionId where to */
    @Serdeable
    record MoveJson(@NotNull UUID sessionId) {}
}
