package eu.gminarium.survey.http.results;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.comment.CommentTagId;
import eu.gminarium.survey.comment.OfficeComments;
import eu.gminarium.survey.disclosure.CommentTables;
import eu.gminarium.survey.disclosure.CommentText;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people wrote to one office in a closed wave, also to its own questions. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/offices/{officeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class CommentController {

    private final OfficeComments comments;

    CommentController(OfficeComments comments) {
        this.comments = comments;
    }

    /**
     * In random order; none where the office's results are hidden.
     *
     * @param words that all stand in the comment, or begin words in it, with or without their marks
     * @param tagId only comments with this tag
     */
    @Get("/comments")
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    ListJson<CommentJson> comments(
            UUID id,
            UUID officeId,
            @QueryValue @Nullable String words,
            @QueryValue @Nullable UUID tagId,
            @RequestBean @Valid PageRequest page) {
        CommentTables.Page found = comments.find(
                new WaveId(id),
                new OfficeId(officeId),
                words == null ? "" : words,
                tagId == null ? null : new CommentTagId(tagId),
                page.offset(),
                page.limit());
        return new ListJson<>(found.comments().stream().map(CommentJson::of).toList(), found.total());
    }

    /** How many comments have each tag. */
    @Get("/comment-tags")
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    ListJson<TaggedJson> tagged(UUID id, UUID officeId) {
        return ListJson.of(comments.tagged(new WaveId(id), new OfficeId(officeId)).entrySet().stream()
                .map(entry -> new TaggedJson(entry.getKey().value(), entry.getValue()))
                .sorted(Comparator.comparing(TaggedJson::comments).reversed())
                .toList());
    }

    @Put("/comments/{commentId}/tags/{tagId}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    void tag(UUID id, UUID officeId, UUID commentId, UUID tagId) {
        comments.tag(new WaveId(id), new OfficeId(officeId), commentId, new CommentTagId(tagId));
    }

    @Delete("/comments/{commentId}/tags/{tagId}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    void untag(UUID id, UUID officeId, UUID commentId, UUID tagId) {
        comments.untag(new WaveId(id), new OfficeId(officeId), commentId, new CommentTagId(tagId));
    }

    /** What somebody wrote to one question, named by its code, with the ids of its tags. */
    @Serdeable
    record CommentJson(UUID id, String question, String text, List<UUID> tagIds) {

        static CommentJson of(CommentText comment) {
            return new CommentJson(
                    comment.id(),
                    comment.question(),
                    comment.text(),
                    comment.tags().stream().sorted().toList());
        }
    }

    /** A tag and how many comments have it. */
    @Serdeable
    record TaggedJson(UUID tagId, long comments) {}
}
