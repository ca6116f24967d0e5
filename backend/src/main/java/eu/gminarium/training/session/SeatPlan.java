package eu.gminarium.training.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a session gives out its places.
 *
 * @param capacity of the session
 * @param reserved what was reserved, also after the release
 * @param releasesOn first day, in the partnership's zone, on which unused reserved seats are everybody's; null keeps them
 *     until the session begins
 * @param released whether that day has come
 * @param offerHours how long somebody from the waitlist has to answer
 */
public record SeatPlan(
        int capacity,
        List<ReservedSeats> reserved,
        @Nullable LocalDate releasesOn,
        boolean released,
        int offerHours,
        long version) {

    /** An offer is open for two days where nobody says otherwise. */
    public static final int OFFER_HOURS = 48;

    public SeatPlan {
        reserved = List.copyOf(reserved);
    }
}
