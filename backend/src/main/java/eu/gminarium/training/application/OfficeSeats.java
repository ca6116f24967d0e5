package eu.gminarium.training.application;

import eu.gminarium.shared.OfficeId;

/** How many people of one office have a place in a session, and how many wait for one. */
public record OfficeSeats(OfficeId office, String officeName, int enrolled, int waitlisted) {}
