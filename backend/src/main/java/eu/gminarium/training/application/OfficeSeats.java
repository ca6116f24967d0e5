package eu.gminarium.training.application;

import eu.gminarium.shared.OfficeId;

/**
 * The places of one office in a session.
 *
 * @param reserved seats kept for its people, also when they hold them; 0 once they are released
 * @param enrolled how many have a place
 * @param offered how many have an open place offer
 * @param waitlisted how many wait for one
 */
public record OfficeSeats(
        OfficeId office, String officeName, int reserved, int enrolled, int offered, int waitlisted) {}
