package eu.gminarium.training.certificate;

import eu.gminarium.training.attendance.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Somebody enrolled in a session, with what they have or could get.
 *
 * @param attendee with the hours and whether they are enough
 * @param certificate the valid one; null if there is none
 */
public record Candidate(Attendee attendee, @Nullable Certificate certificate) {

    /** Whether a certificate can be issued now that the session is over. */
    public boolean ready() {
        return certificate == null && attendee.reachesThreshold();
    }
}
