package eu.gminarium.survey.comment;

import eu.gminarium.shared.LocalizedText;

/**
 * What comments are about, in words of the partnership's own.
 *
 * @param colour beside the name, never alone
 * @param active whether it is offered; comments keep tags that are not offered any more
 */
public record CommentTag(CommentTagId id, LocalizedText name, Colour colour, boolean active, long version) {

    /** A few that can be told apart in light and dark. */
    public enum Colour {
        BLUE,
        GREEN,
        ORANGE,
        PURPLE,
        GREY
    }
}
