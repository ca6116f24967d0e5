package eu.gminarium.survey.http.results;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.comment.CommentTag;
import eu.gminarium.survey.comment.CommentTagId;
import eu.gminarium.survey.comment.CommentTags;
import eu.gminarium.survey.comment.NewCommentTag;
import eu.gminarium.survey.http.Words;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partnership's tags for comments. */
@Controller("/api/v1/partnerships/{partnership}/comment-tags")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class CommentTagController {

    private final CommentTags tags;

    CommentTagController(CommentTags tags) {
        this.tags = tags;
    }

    /** Oldest first, those too that are not offered any more. */
    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<TagJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(tags.all(), page, TagJson::of);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    TagJson create(@Body @Valid TagInput body) {
        return TagJson.of(tags.create(body.toTag()));
    }

    /** Changes name, colour and whether it is offered. */
    @Patch("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    TagJson change(UUID id, @Body @Valid TagInput body) {
        return TagJson.of(tags.change(new CommentTagId(id), body.toTag(), body.version()));
    }

    /** A tag; names by language. */
    @Serdeable
    record TagJson(UUID id, Map<String, String> name, CommentTag.Colour colour, boolean active, long version) {

        static TagJson of(CommentTag tag) {
            return new TagJson(tag.id().value(), tag.name().byLanguage(), tag.colour(), tag.active(), tag.version());
        }
    }

    /**
     * @param active whether it is offered; true unless it says otherwise
     * @param version the one that was read; only for changes
     */
    @Serdeable
    record TagInput(
            @Nullable Map<String, String> name,
            CommentTag.@NotNull Colour colour,
            @Nullable Boolean active,
            @Nullable Long version) {

        NewCommentTag toTag() {
            return new NewCommentTag(Words.required("name", name), colour, active == null || active);
        }
    }
}
