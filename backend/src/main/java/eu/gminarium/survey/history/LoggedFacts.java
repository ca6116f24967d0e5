package eu.gminarium.survey.history;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A wave's days and target as its log had them at some line; null while no line has said. */
record LoggedFacts(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer target) {

    static final LoggedFacts NONE = new LoggedFacts(null, null, null);

    LoggedFacts overwrittenBy(Map<String, Object> details) {
        return new LoggedFacts(
                details.get("startsOn") instanceof String day ? LocalDate.parse(day) : startsOn,
                details.get("endsOn") instanceof String day ? LocalDate.parse(day) : endsOn,
                details.get("target") instanceof Number number ? Integer.valueOf(number.intValue()) : target);
    }
}
