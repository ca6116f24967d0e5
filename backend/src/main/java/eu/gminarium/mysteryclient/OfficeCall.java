package eu.gminarium.mysteryclient;

import eu.gminarium.shared.OfficeId;

/** Who calls which office, as far as a plan needs to know of a call. */
public record OfficeCall(OfficeId office, AuditorId auditor, CallStatus status) {}
