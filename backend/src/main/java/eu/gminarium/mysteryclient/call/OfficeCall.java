package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who calls which office when and with what, as far as a plan needs to know of a call. */
public record OfficeCall(
        CallId id,
        OfficeId office,
        AuditorId auditor,
        ScenarioId scenario,
        @Nullable LocalDate plannedOn,
        @Nullable Integer plannedHour,
        CallStatus status) {}
