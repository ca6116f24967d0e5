package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Planned calls that an audit's days, hours or offices no longer have room for.
 *
 * @param hours of each day
 */
record Misfits(Audit audit, Function<LocalDate, List<Integer>> hours, List<OfficeShare> offices) {

    /** @param calls without excluded ones */
    int count(List<OfficeCall> calls) {
        Map<OfficeId, Integer> room = new HashMap<>(offices.stream()
                .collect(Collectors.toMap(share -> share.office().id(), OfficeShare::calls)));
        calls.stream()
                .filter(call -> call.status() != CallStatus.PLANNED)
                .forEach(call -> room.merge(call.office(), -1, Integer::sum));
        return (int) calls.stream()
                .filter(call -> call.status() == CallStatus.PLANNED)
                .filter(call -> room.merge(call.office(), -1, Integer::sum) < 0 || outside(call))
                .count();
    }

    private boolean outside(OfficeCall call) {
        LocalDate day = call.plannedOn();
        Integer hour = call.plannedHour();
        return day != null
                && (day.isBefore(audit.startsOn())
                        || day.isAfter(audit.endsOn())
                        || (hour != null && !hours.apply(day).contains(hour)));
    }
}
