package eu.gminarium.survey.disclosure;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody wrote.
 *
 * @param id random; made when the wave closed, it tells nothing of the other answers
 * @param question code of the question
 * @param tags keys of its tags
 */
public record CommentText(UUID id, String question, String text, Set<UUID> tags) {

    public CommentText {
        tags = Set.copyOf(tags);
    }
}
