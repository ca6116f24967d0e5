package eu.gminarium.survey.comment;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A tag's key. */
public record CommentTagId(UUID value) {

    public static CommentTagId next() {
        return new CommentTagId(Ids.timeOrdered());
    }
}
