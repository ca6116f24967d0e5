package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.shared.OfficeId;

/** Who calls which office, as far as a plan needs to know of a call. */
public record OfficeCall(OfficeId office, AuditorId auditor, CallStatus status) {}
