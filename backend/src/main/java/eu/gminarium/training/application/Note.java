package eu.gminarium.training.application;

import eu.gminarium.training.SessionId;
import org.jspecify.annotations.Nullable;

/** What is kept of a step besides who and when. */
record Note(
        @Nullable String reason,
        @Nullable PaperStep paper,
        @Nullable StepCause cause,
        @Nullable SessionId movedFrom) {

    static final Note NONE = new Note(null, null);

    Note {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    Note(@Nullable String reason, @Nullable PaperStep paper) {
        this(reason, paper, null, null);
    }

    static Note of(StepCause cause) {
        return NONE.because(cause);
    }

    static Note movedFrom(SessionId session) {
        return new Note(null, null, StepCause.MOVED, session);
    }

    Note because(StepCause why) {
        return new Note(reason, paper, why, movedFrom);
    }
}
