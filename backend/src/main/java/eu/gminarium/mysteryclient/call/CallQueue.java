package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls of the auditor who signs in, in the order in which to make them. */
@Singleton
public class CallQueue {

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::begun)
            .reversed()
            .thenComparing(Due::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(due -> due.call().plannedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(due -> due.call().officeName());

    private final CallViews views;
    private final QueueQueries queries;
    private final AuditReach audits;
    private final OfficeHours hours;
    private final Clock clock;

    CallQueue(CallViews views, QueueQueries queries, AuditReach audits, OfficeHours hours, Clock clock) {
        this.views = views;
        this.queries = queries;
        this.audits = audits;
        this.hours = hours;
        this.clock = clock;
    }

    /** First what can be called now, then what comes next and later, at last what is done, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public List<QueuedCall> mine() {
        UUID account = Access.current().account().value();
        Map<UUID, WaitingCall> waiting =
                queries.waiting(account).stream().collect(Collectors.toMap(WaitingCall::callId, Function.identity()));
        List<Call> all = views.page(new CallFilter(null, null, null), account, Integer.MAX_VALUE, 0)
                .calls();
        ZonedDateTime now =
                clock.instant().atZone(Access.current().requirePartnership().zone());
        return new Turns(now).of(due(now, all, waiting), all);
    }

    /** The planned calls of audits that run, with the moment from which on each may be made. */
    private List<Due> due(ZonedDateTime now, List<Call> calls, Map<UUID, WaitingCall> waiting) {
        Map<AuditId, Audit> found = new HashMap<>();
        Map<AuditId, CallTimes> times = new HashMap<>();
        return calls.stream()
                // One that was given to somebody else since the calls were read waits no more.
                .filter(call -> call.status() == CallStatus.PLANNED
                        && waiting.containsKey(call.id().value()))
                .filter(call ->
                        found.computeIfAbsent(call.audit(), audits::require).status() == AuditStatus.RUNNING)
                .map(call -> {
                    Audit audit = Objects.requireNonNull(found.get(call.audit()));
                    return due(
                            now,
                            call,
                            audit,
                            times.computeIfAbsent(audit.id(), id -> new CallTimes(audit.endsOn(), hours.of(id))),
                            Objects.requireNonNull(waiting.get(call.id().value())));
                })
                .sorted(ORDER)
                .toList();
    }

    private static Due due(ZonedDateTime now, Call call, Audit audit, CallTimes times, WaitingCall waiting) {
        ZonedDateTime from = latest(now, planned(call, audit).atZone(now.getZone()));
        if (waiting.retryAt() != null) {
            from = latest(from, waiting.retryAt().atZone(now.getZone()));
        }
        return new Due(call, times.next(from).orElse(null), waiting.attempts(), waiting.begun());
    }

    private static LocalDateTime planned(Call call, Audit audit) {
        LocalDate day = call.plannedOn() == null ? audit.startsOn() : call.plannedOn();
        return day.atTime(call.plannedHour() == null ? 0 : call.plannedHour(), 0);
    }

    private static ZonedDateTime latest(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    record Due(Call call, @Nullable ZonedDateTime at, int attempts, boolean begun) {}
}
