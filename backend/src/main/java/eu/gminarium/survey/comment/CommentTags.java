package eu.gminarium.survey.comment;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The partnership's list of tags for comments, the same for all its offices, so that they can be compared. */
@Singleton
public class CommentTags {

    private static final String SUBJECT = "comment-tag";

    private final CommentTagRepository repository;
    private final ActivityLog log;

    CommentTags(CommentTagRepository repository, ActivityLog log) {
        this.repository = repository;
        this.log = log;
    }

    /** All of them, oldest first, those too that are not offered any more. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<CommentTag> all() {
        return repository.findAllOrderById().stream().map(CommentTagRow::toTag).toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public CommentTag get(CommentTagId id) {
        return repository.findById(id.value()).map(CommentTagRow::toTag).orElseThrow(RecordNotFound::new);
    }

    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public CommentTag create(@Valid NewCommentTag input) {
        CommentTag tag =
                repository.save(CommentTagRow.of(CommentTagId.next(), input, 0)).toTag();
        log.record(
                "created",
                SUBJECT,
                tag.id().value(),
                Map.of("name", input.name().byLanguage()));
        return tag;
    }

    /**
     * Changes name, colour and whether it is offered.
     *
     * @param version the one that was read; null skips the check
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public CommentTag change(CommentTagId id, @Valid NewCommentTag input, @Nullable Long version) {
        CommentTag present = get(id);
        if (version != null && version != present.version()) {
            throw new StaleVersion();
        }
        CommentTag tag = repository
                .update(CommentTagRow.of(id, input, present.version()))
                .toTag();
        log.record("changed", SUBJECT, id.value(), Map.of("name", input.name().byLanguage(), "active", input.active()));
        return tag;
    }
}
