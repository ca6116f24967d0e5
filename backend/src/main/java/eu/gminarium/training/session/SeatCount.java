package eu.gminarium.training.session;

import eu.gminarium.shared.OfficeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A session's places by office. Seats that are reserved for an office are counted as used by its people first, so which
 * chair is whose is never stored: an office needs as many places as its people hold or as are kept for it, whichever is
 * more, and what all offices need together is at most the capacity.
 *
 * @param reserved seats kept for offices; empty once they are released
 * @param held how many people of each office are enrolled or have an offer
 */
record SeatCount(int capacity, Map<OfficeId, Integer> reserved, Map<OfficeId, Integer> held) {

    SeatCount {
        reserved = Map.copyOf(reserved);
        held = Map.copyOf(held);
    }

    /** How many places are held or kept. */
    int needed() {
        Map<OfficeId, Integer> most = new HashMap<>(reserved);
        held.forEach((office, people) -> most.merge(office, people, Math::max));
        return most.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many places nobody holds and no office keeps. */
    int pool() {
        return capacity - needed();
    }

    /** The same with one more person of the office. */
    SeatCount with(OfficeId office) {
        Map<OfficeId, Integer> more = new HashMap<>(held);
        more.merge(office, 1, Integer::sum);
        return new SeatCount(capacity, reserved, more);
    }

    Vacancy vacancy() {
        Set<OfficeId> keeping =
                reserved.keySet().stream().filter(office -> unused(office) > 0).collect(Collectors.toSet());
        return new Vacancy(pool() > 0, keeping);
    }

    /** @throws ReservedBeyondCapacity if more places are held or kept than there are */
    SeatCount requireFit() {
        if (pool() < 0) {
            throw new ReservedBeyondCapacity(capacity, needed());
        }
        return this;
    }

    private int unused(OfficeId office) {
        return Math.max(0, reserved.getOrDefault(office, 0) - held.getOrDefault(office, 0));
    }
}
