package eu.gminarium.training.application;

import org.jspecify.annotations.Nullable;

/** What is kept of a step besides who and when. */
record Note(@Nullable String reason, @Nullable PaperStep paper) {

    static final Note NONE = new Note(null, null);

    Note {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
