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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final CallTimes times;
    private final Clock clock;

    CallQueue(CallViews views, QueueQueries queries, AuditReach audits, CallTimes times, Clock clock) {
        this.views = views;
        this.queries = queries;
        this.audits = audits;
        this.times = times;
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
        return new Turns(now()).of(due(all, waiting), all);
    }

    /** The planned calls of audits that run, with the moment from which on each may be made. */
    private List<Due> due(List<Call> calls, Map<UUID, WaitingCall> waiting) {
        Map<AuditId, Audit> running = new HashMap<>();
        return calls.stream()
                .filter(call -> call.status() == CallStatus.PLANNED)
                .filter(call ->
                        running.computeIfAbsent(call.audit(), audits::require).status() == AuditStatus.RUNNING)
                .map(call -> due(
                        call,
                        Objects.requireNonNull(running.get(call.audit())),
                        Objects.requireNonNull(waiting.get(call.id().value()))))
                .sorted(ORDER)
                .toList();
    }

    private Due due(Call call, Audit audit, WaitingCall waiting) {
        LocalDate planned = call.plannedOn() == null ? audit.startsOn() : call.plannedOn();
        ZonedDateTime now = now();
        ZonedDateTime from = latest(now, planned.atStartOfDay(now.getZone()));
        if (waiting.retryAt() != null) {
            from = latest(from, waiting.retryAt().atZone(now.getZone()));
        }
        Optional<ZonedDateTime> at = times.next(audit, call.office(), from);
        return new Due(call, at.orElse(null), waiting.attempts(), waiting.begun());
    }

    private ZonedDateTime now() {
        ZoneId zone = Access.current().requirePartnership().zone();
        return clock.instant().atZone(zone);
    }

    private static ZonedDateTime latest(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    record Due(Call call, @Nullable ZonedDateTime at, int attempts, boolean begun) {}
}
