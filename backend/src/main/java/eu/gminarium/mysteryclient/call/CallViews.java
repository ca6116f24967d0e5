package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
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

    /** @param account see {@link CallQueries#page} */
    CallPage page(CallFilter filter, @Nullable UUID account, int size, long skip) {
        UUID audit = filter.audit() == null ? null : filter.audit().value();
        UUID office = filter.office() == null ? null : filter.office().value();
        String status = filter.status() == null ? null : filter.status().name();
        Map<OfficeId, Office> names = offices.byId();
        List<Call> calls = queries.page(null, audit, office, status, account, size, skip).stream()
                .map(line -> call(line, names))
                .toList();
        return new CallPage(calls, queries.count(audit, office, status, account));
    }

    CallDetail detail(CallId id, @Nullable UUID account) {
        CallLine line = queries.page(id.value(), null, null, null, account, 1, 0).stream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        return new CallDetail(
                call(line, offices.byId()),
                attempts.findByCallIdOrderByAt(id.value()).stream()
                        .map(AttemptRow::toAttempt)
                        .toList(),
                scores(line));
    }

    private List<Score> scores(CallLine line) {
        Map<UUID, ScoreRow> stored = scores.findByCallId(line.id()).stream()
                .collect(Collectors.toMap(ScoreRow::criterionId, Function.identity()));
        return scripts.criteria(new AuditId(line.auditId())).stream()
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
