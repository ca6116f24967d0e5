package eu.gminarium.mysteryclient.settlement;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallStatus;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The calls of a period with their sums.
 *
 * @param calls by auditor's name and time
 */
public record Settlement(SettlementPeriod period, List<SettledCall> calls) {

    public Settlement {
        calls = List.copyOf(calls);
    }

    /** The sums of each auditor, by name. */
    public List<Total> totals() {
        return calls.stream()
                .collect(Collectors.groupingBy(SettledCall::auditor, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> Total.of(own.getFirst().auditor(), own.getFirst().auditorName(), own))
                .toList();
    }

    /**
     * What one auditor did.
     *
     * @param calls all that were made or tried
     * @param scored those that count in the results
     * @param attempts how often the auditor called
     * @param minutes summed in seconds, to one decimal
     */
    public record Total(
            AuditorId auditor, String auditorName, int calls, int scored, int attempts, BigDecimal minutes) {

        static Total of(AuditorId auditor, String name, List<SettledCall> calls) {
            return new Total(
                    auditor,
                    name,
                    calls.size(),
                    (int) calls.stream()
                            .filter(call -> call.status() == CallStatus.SCORED && !call.passedOn())
                            .count(),
                    calls.stream().mapToInt(SettledCall::attempts).sum(),
                    SettledCall.minutes(calls.stream()
                            .mapToLong(call -> call.seconds() == null ? 0 : call.seconds())
                            .sum()));
        }
    }
}
