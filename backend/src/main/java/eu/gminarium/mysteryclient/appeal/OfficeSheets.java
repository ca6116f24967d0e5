package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.appeal.OfficeResult.OfCall;
import eu.gminarium.mysteryclient.appeal.OfficeResult.OfCriterion;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.DisputedCalls;
import eu.gminarium.mysteryclient.scoring.CallSample;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.LocalizedText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what an office sees of its calls. */
@Singleton
final class OfficeSheets {

    private final AppealRepository repository;
    private final DisputedCalls calls;
    private final StoredScripts scripts;

    OfficeSheets(AppealRepository repository, DisputedCalls calls, StoredScripts scripts) {
        this.repository = repository;
        this.calls = calls;
        this.scripts = scripts;
    }

    OfficeResult of(Audit audit, Office office, List<Appeal> appeals, @Nullable Preview preview, boolean open) {
        List<OfficePointsRow> points =
                repository.points(audit.id().value(), office.id().value());
        CallSample sample =
                new CallSample(points.stream().collect(Collectors.groupingBy(OfficePointsRow::callId)).values().stream()
                        .map(OfficeSheets::sum)
                        .toList());
        Map<ScenarioId, LocalizedText> scenarios =
                scripts.scenarios(audit.id()).stream().collect(Collectors.toMap(Scenario::id, Scenario::title));
        return new OfficeResult(
                audit,
                office.id(),
                office.displayName(),
                sample.index(),
                sample.interval(),
                sample.n(),
                scripts.criteria(audit.id()).stream()
                        .map(criterion -> ofCriterion(criterion, points))
                        .toList(),
                calls.scored(audit.id(), office.id()).stream()
                        .map(call -> ofCall(call, scenarios))
                        .toList(),
                appeals,
                preview,
                open);
    }

    private static OfCriterion ofCriterion(Criterion criterion, List<OfficePointsRow> points) {
        List<OfficePointsRow> own = points.stream()
                .filter(row -> row.criterionId().equals(criterion.id().value()))
                .toList();
        Points total = sum(own);
        return new OfCriterion(criterion, total.any() ? Double.valueOf(total.index()) : null, own.size());
    }

    private static OfCall ofCall(CallDetail detail, Map<ScenarioId, LocalizedText> scenarios) {
        Call call = detail.call();
        return new OfCall(
                call.id(),
                Objects.requireNonNull(call.calledAt()),
                call.durationSeconds(),
                Objects.requireNonNull(scenarios.get(call.scenario())),
                call.notes(),
                call.index(),
                detail.scores());
    }

    private static Points sum(List<OfficePointsRow> rows) {
        return Points.sum(rows.stream().map(OfficePointsRow::toPoints).toList());
    }
}
