package eu.gminarium.survey.comment;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.CommentTables;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.OfficeQuestionnaires;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote to one office in a closed wave, also to its own questions; for those who run the office, because a comment may
 * name somebody. Nothing where the office's figures are hidden too.
 */
@Singleton
public class OfficeComments {

    private static final String SUBJECT = "response-comment";

    private final Waves waves;
    private final OfficeQuestionnaires questionnaires;
    private final CommentTables comments;
    private final CommentTags tags;
    private final ActivityLog log;

    OfficeComments(
            Waves waves,
            OfficeQuestionnaires questionnaires,
            CommentTables comments,
            CommentTags tags,
            ActivityLog log) {
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.comments = comments;
        this.tags = tags;
        this.log = log;
    }

    /**
     * In random order.
     *
     * @param words that all stand in the comment, or begin words in it; blank for any
     * @param tag null for any
     * @param offset how many to leave out
     * @param limit at most so many
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public CommentTables.Page find(
            WaveId wave, OfficeId office, String words, @Nullable CommentTagId tag, long offset, int limit) {
        Reached asked = reached(wave, office);
        return comments.find(
                wave.value(),
                asked.core(),
                asked.own(),
                office,
                words,
                tag == null ? null : tag.value(),
                offset,
                limit);
    }

    /**
     * How many comments have each tag.
     *
     * @throws RecordNotFound if there is no such wave, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public Map<CommentTagId, Long> tagged(WaveId wave, OfficeId office) {
        Reached asked = reached(wave, office);
        return comments.tagged(wave.value(), asked.core(), asked.own(), office).entrySet().stream()
                .collect(Collectors.toMap(entry -> new CommentTagId(entry.getKey()), Map.Entry::getValue));
    }

    /**
     * Puts a tag on a comment; does nothing if it has it.
     *
     * @throws RecordNotFound if there is no such wave, tag or shown comment, or the office is out of reach
     * @throws WaveStillOpen if the wave is not closed
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public void tag(WaveId wave, OfficeId office, UUID comment, CommentTagId tag) {
        require(wave, office, comment, tag);
        if (comments.tag(comment, tag.value())) {
            log.record("tagged", SUBJECT, comment, Map.of("tag", tag.value(), "office", office.value()));
        }
    }

    /** Takes a tag off a comment; does nothing if it has it not. Throws what {@link #tag} throws. */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public void untag(WaveId wave, OfficeId office, UUID comment, CommentTagId tag) {
        require(wave, office, comment, tag);
        if (comments.untag(comment, tag.value())) {
            log.record("untagged", SUBJECT, comment, Map.of("tag", tag.value(), "office", office.value()));
        }
    }

    private void require(WaveId wave, OfficeId office, UUID comment, CommentTagId tag) {
        Reached asked = reached(wave, office);
        if (!comments.shows(wave.value(), asked.core(), asked.own(), office, comment)) {
            throw new RecordNotFound();
        }
        tags.get(tag);
    }

    /** @param own the office's own questions only; null if it asked none */
    private record Reached(
            QuestionnaireContent core, @Nullable QuestionnaireContent own) {}

    private Reached reached(WaveId id, OfficeId office) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        Wave wave = waves.get(id);
        if (wave.status() != WaveStatus.CLOSED || wave.frozen() == null) {
            throw new WaveStillOpen();
        }
        return new Reached(wave.frozen(), questionnaires.of(id, office).local().orElse(null));
    }
}
