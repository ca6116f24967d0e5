package eu.gminarium.ui.survey;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which comments the results screen lists.
 *
 * @param words that all stand in the comment; null for any
 * @param tag key of a tag that the comment has; null for any
 */
record CommentSearch(@Nullable String words, @Nullable String tag) {

    static final CommentSearch NONE = new CommentSearch(null, null);

    static CommentSearch of(QueryParameters parameters) {
        return new CommentSearch(
                parameters.getSingleParameter("words").orElse(null),
                parameters.getSingleParameter("tag").orElse(null));
    }

    CommentSearch withWords(String other) {
        return new CommentSearch(other.isBlank() ? null : other.strip(), tag);
    }

    /** @param other null for any */
    CommentSearch withTag(@Nullable String other) {
        return new CommentSearch(words, other);
    }

    Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> said = new HashMap<>();
        said.put("words", words);
        said.put("tag", tag);
        return said;
    }
}
