package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a call that was made and scored elsewhere. */
record EnteredCall(CallRow call, List<AttemptRow> attempts, List<ScoreRow> scores) {

    static EnteredCall of(AuditId audit, ScoredCall input, Map<Criterion, Score> values) {
        CallRow call = CallRow.scored(audit, input);
        Attempt answered = new Attempt(input.calledAt(), AttemptOutcome.ANSWERED);
        return new EnteredCall(
                call,
                Stream.concat(input.attempts().stream(), Stream.of(answered))
                        .map(attempt -> AttemptRow.of(call, attempt))
                        .toList(),
                values.entrySet().stream()
                        .map(entry -> ScoreRow.of(call.id(), entry.getKey().id().value(), entry.getValue()))
                        .toList());
    }
}
