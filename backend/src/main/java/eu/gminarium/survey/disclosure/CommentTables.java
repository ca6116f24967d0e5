package eu.gminarium.survey.disclosure;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.disclosure.CommentRepository.Found;
import eu.gminarium.survey.disclosure.CommentRepository.Tagged;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches the comments of an office that {@link WaveTables#comments} and {@link LocalTables#comments} show, and no others. Their
 * order is random, a page keeps to it. How many comments have a tag may be told to those who read every one of them, however few they
 * are.
 */
@Singleton
@Unchecked("callers check who may read the office's comments, and that the wave is closed")
public class CommentTables {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final CommentRepository comments;
    private final WaveTables tables;
    private final LocalTables local;

    CommentTables(CommentRepository comments, WaveTables tables, LocalTables local) {
        this.comments = comments;
        this.tables = tables;
        this.local = local;
    }

    /** Some of the comments, and how many there are in all. */
    public record Page(List<CommentText> comments, long total) {}

    /**
     * @param core the questionnaire of all, with which the wave was opened
     * @param own the office's own questions only; null if it asked none
     * @param words that all stand in the comment, or begin words in it, whatever marks their letters have; blank for any
     * @param tag null for any
     */
    @Transactional(readOnly = true)
    public Page find(
            UUID wave,
            QuestionnaireContent core,
            @Nullable QuestionnaireContent own,
            OfficeId office,
            String words,
            @Nullable UUID tag,
            long offset,
            int limit) {
        Set<String> questions = shown(wave, core, own, office);
        if (questions.isEmpty()) {
            return new Page(List.of(), 0);
        }
        String query = query(words);
        if (query.isEmpty() && !words.isBlank()) {
            return new Page(List.of(), 0);
        }
        String wanted = tag == null ? "" : tag.toString();
        List<CommentText> found = comments.find(wave, office.value(), questions, query, wanted, offset, limit).stream()
                .map(CommentTables::text)
                .toList();
        return new Page(found, comments.count(wave, office.value(), questions, query, wanted));
    }

    /** How many of the shown comments have each tag. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> tagged(
            UUID wave, QuestionnaireContent core, @Nullable QuestionnaireContent own, OfficeId office) {
        Set<String> questions = shown(wave, core, own, office);
        return questions.isEmpty()
                ? Map.of()
                : comments.tagged(wave, office.value(), questions).stream()
                        .collect(Collectors.toMap(Tagged::tagId, Tagged::comments));
    }

    /** Whether it is one of the shown comments. */
    @Transactional(readOnly = true)
    public boolean shows(
            UUID wave, QuestionnaireContent core, @Nullable QuestionnaireContent own, OfficeId office, UUID comment) {
        Set<String> questions = shown(wave, core, own, office);
        return !questions.isEmpty() && comments.contains(wave, office.value(), questions, comment);
    }

    /** @return whether the comment did not have it before */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean tag(UUID comment, UUID tag) {
        return comments.tag(comment, tag) > 0;
    }

    /** @return whether the comment had it */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public boolean untag(UUID comment, UUID tag) {
        return comments.untag(comment, tag) > 0;
    }

    private Set<String> shown(
            UUID wave, QuestionnaireContent core, @Nullable QuestionnaireContent own, OfficeId office) {
        Set<String> questions = new HashSet<>(tables.commentsShown(wave, core, office));
        if (own != null) {
            questions.addAll(local.commentsShown(wave, core, own, office));
        }
        return questions;
    }

    private static CommentText text(Found found) {
        Set<UUID> tags = found.tags().isEmpty()
                ? Set.of()
                : Arrays.stream(found.tags().split(" ", -1))
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet());
        return new CommentText(found.id(), found.question(), found.comment(), tags);
    }

    /** Only letters with their marks, and digits: nothing that the search could take for an operator. */
    private static String query(String words) {
        return NO_WORD.splitAsStream(Normalizer.normalize(words, Normalizer.Form.NFC))
                .filter(word -> LETTER.matcher(word).find())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
