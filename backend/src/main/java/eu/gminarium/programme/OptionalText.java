package eu.gminarium.programme;

import org.jspecify.annotations.Nullable;

/** An empty text that may be left out is no text. */
public final class OptionalText {

    private OptionalText() {}

    /** The text without white space around it; null for a blank one. */
    public static @Nullable String of(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
