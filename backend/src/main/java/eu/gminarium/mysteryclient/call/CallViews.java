package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads calls for the services of this area, with names and the index of each. */
@Singleton
final class CallViews {

    private final CallQueries queries;
    private final AttemptRepository attempts;
    private final ScoreRepository scores;
    private final StoredScripts scripts;
    private final OfficeDirectory offices;

    CallViews(
            CallQueries queries,
            AttemptRepository attempts,
            ScoreRepository scores,
            StoredScripts scripts,
            OfficeDirectory offices) {
        this.queries = queries;
        this.attempts = attempts;
        this.scores = scores;
        this.scripts = scripts;
        this.offices = offices;
    }

    /** @param account the current person's, or none; see {@link CallQueries#page} */
    CallPage page(CallFilter filter, @Nullable UUID account, int size, long skip) {
        UUID audit = filter.audit() == null ? null : filter.audit().value();
        UUID office = filter.office() == null ? null : filter.office().value();
        String status = filter.status() == null ? null : filter.status().name();
        Map<OfficeId, Office> names = offices.byId();
        UUID employee = employee(account);
        List<Call> calls = queries.page(null, audit, office, status, account, employee, size, skip).stream()
                .map(line -> call(line, names))
                .toList();
        return new CallPage(calls, queries.count(audit, office, status, account, employee));
    }

    private static @Nullable UUID employee(@Nullable UUID account) {
        EmployeeId employee = account == null ? null : Access.current().employee();
        return employee == null ? null : employee.value();
    }

    /** @param account see {@link CallQueries#page} */
    CallDetail detail(CallId id, @Nullable UUID account) {
        CallLine line = queries.page(id.value(), null, null, null, account, employee(account), 1, 0).stream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        String office = offices.get(new OfficeId(line.officeId())).displayName();
        return details(new AuditId(line.auditId()), List.of(line.toCall(office)))
                .getFirst();
    }

    /** The office's calls that count, by day. */
    List<CallDetail> scored(AuditId audit, OfficeId office) {
        String name = offices.get(office).displayName();
        return details(
                audit,
                queries
                        .page(
                                null,
                                audit.value(),
                                office.value(),
                                CallStatus.SCORED.name(),
                                null,
                                null,
                                Integer.MAX_VALUE,
                                0)
                        .stream()
                        .map(line -> line.toCall(name))
                        .toList());
    }

    /** Calls of one audit with what belongs to them, read at once. */
    private List<CallDetail> details(AuditId audit, List<Call> calls) {
        List<UUID> ids = calls.stream().map(call -> call.id().value()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Attempt>> tried = attempts.findByCallIdInOrderByAt(ids).stream()
                .collect(Collectors.groupingBy(
                        AttemptRow::callId, Collectors.mapping(AttemptRow::toAttempt, Collectors.toList())));
        Map<UUID, List<ScoreRow>> given =
                scores.findByCallIdIn(ids).stream().collect(Collectors.groupingBy(ScoreRow::callId));
        List<Criterion> criteria = scripts.criteria(audit);
        return calls.stream()
                .map(call -> new CallDetail(
                        call,
                        tried.getOrDefault(call.id().value(), List.of()),
                        scores(given.getOrDefault(call.id().value(), List.of()), criteria)))
                .toList();
    }

    private static List<Score> scores(List<ScoreRow> rows, List<Criterion> criteria) {
        Map<UUID, ScoreRow> stored =
                rows.stream().collect(Collectors.toMap(ScoreRow::criterionId, Function.identity()));
        return criteria.stream()
                .flatMap(
                        criterion -> Stream.ofNullable(stored.get(criterion.id().value()))
                                .map(score -> score.toScore(criterion.code())))
                .toList();
    }

    private static Call call(CallLine line, Map<OfficeId, Office> names) {
        Office office = names.get(new OfficeId(line.officeId()));
        return line.toCall(Objects.requireNonNull(office).displayName());
    }
}
