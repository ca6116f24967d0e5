package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.call.CallQueue.Due;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each call of a queue when its turn comes. */
record Turns(ZonedDateTime now) {

    /**
     * @param due the calls to be made, in their order
     * @param all every call; those that are made follow
     */
    List<QueuedCall> of(List<Due> due, List<Call> all) {
        Optional<LocalDate> nextDay = due.stream()
                .filter(each -> !isNow(each))
                .flatMap(each -> Stream.ofNullable(each.at()))
                .map(ZonedDateTime::toLocalDate)
                .min(Comparator.naturalOrder());
        Stream<QueuedCall> open = due.stream()
                .map(each -> new QueuedCall(
                        each.call(),
                        turn(each, nextDay),
                        each.at() == null ? null : each.at().toInstant(),
                        each.attempts(),
                        each.begun()))
                .sorted(Comparator.comparing(QueuedCall::turn));
        Stream<QueuedCall> done = all.stream()
                .filter(call -> call.status() != CallStatus.PLANNED)
                .sorted(Comparator.comparing(Call::calledAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(call -> new QueuedCall(call, CallTurn.DONE, null, 0, false));
        return Stream.concat(open, done).toList();
    }

    private CallTurn turn(Due due, Optional<LocalDate> nextDay) {
        if (isNow(due)) {
            return CallTurn.NOW;
        }
        boolean next = due.at() != null && nextDay.equals(Optional.of(due.at().toLocalDate()));
        return next ? CallTurn.NEXT : CallTurn.LATER;
    }

    private boolean isNow(Due due) {
        return due.begun() || (due.at() != null && !due.at().isAfter(now));
    }
}
