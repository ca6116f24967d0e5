package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Draft;
import eu.gminarium.mysteryclient.call.DraftChange;
import eu.gminarium.mysteryclient.call.Drafts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written down of calls that are not finished. */
@Controller("/api/v1/partnerships/{partnership}/calls/{id}/draft")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "calls")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft of a planned call; version 0 where nothing was written down yet. */
    @Get
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    DraftJson get(@PathVariable UUID id) {
        return DraftJson.of(drafts.of(new CallId(id)));
    }

    /** Replaces the draft; refused if it has another version by now. */
    @Put
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    DraftJson save(@PathVariable UUID id, @Body @Valid NewDraftJson body) {
        return DraftJson.of(drafts.save(new CallId(id), body.toChange()));
    }

    /**
     * @param id the call's
     * @param calledAt when the call began; without a duration it goes on
     * @param savedAt null where nothing was written down yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DraftJson(
            UUID id,
            @Nullable Instant calledAt,
            @Nullable Integer durationSeconds,
            @Nullable String notes,
            List<ScoreJson> scores,
            @Nullable Instant savedAt,
            long version) {

        static DraftJson of(Draft draft) {
            return new DraftJson(
                    draft.call().value(),
                    draft.calledAt(),
                    draft.durationSeconds(),
                    draft.notes(),
                    draft.scores().stream().map(ScoreJson::of).toList(),
                    draft.savedAt(),
                    draft.version());
        }
    }

    /**
     * The whole draft as it is to be.
     *
     * @param durationSeconds only with calledAt
     * @param scores of the criteria that are answered by now
     * @param version of the draft that was read
     */
    @Serdeable
    record NewDraftJson(
            @Nullable Instant calledAt,
            @Nullable @Min(0) @Max(86_400) Integer durationSeconds,
            @Nullable @Size(max = 4000) String notes,
            @Nullable List<@Valid @NotNull ScoreJson> scores,
            @NotNull @Min(0) Long version) {

        DraftChange toChange() {
            return new DraftChange(calledAt, durationSeconds, notes, ScoreJson.scores(scores), version);
        }
    }
}
