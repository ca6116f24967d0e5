package eu.gminarium.training.checkin;

import eu.gminarium.training.MeetingId;
import java.time.Instant;

/**
 * The link that lets a trainer check people in at one meeting; its secret is told once, when it is made.
 *
 * @param validFrom the evening before the meeting
 * @param validUntil the small hours after it, exclusive
 */
public record CheckInLink(MeetingId meeting, Instant madeAt, Instant validFrom, Instant validUntil) {

    /** A link with its secret: the only moment at which it can be read. */
    public record Made(CheckInLink link, String secret) {

        /** The address for the trainer's phone, from the slash on. */
        public String path(String partnershipSlug) {
            return "/check-in/" + partnershipSlug + "/" + secret;
        }
    }
}
