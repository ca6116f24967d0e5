package eu.gminarium.mysteryclient.call;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.StatusNotReachable;
import eu.gminarium.mysteryclient.masking.NameMasks;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies a change to a call and its scores, and writes down what it was before. */
@Singleton
final class CallScoring {

    private static final String SUBJECT = "mystery-call";
    private static final String NOT_APPLICABLE = "N/A";

    private final CallRepository calls;
    private final ScoreRepository scores;
    private final DraftRepository drafts;
    private final StoredScripts scripts;
    private final AuditReach audits;
    private final MadeTimes times;
    private final NameMasks masks;
    private final ActivityLog log;

    CallScoring(
            CallRepository calls,
            ScoreRepository scores,
            DraftRepository drafts,
            StoredScripts scripts,
            AuditReach audits,
            MadeTimes times,
            NameMasks masks,
            ActivityLog log) {
        this.calls = calls;
        this.scores = scores;
        this.drafts = drafts;
        this.scripts = scripts;
        this.audits = audits;
        this.times = times;
        this.masks = masks;
        this.log = log;
    }

    /** Names of the office's employees never reach the database. */
    void apply(CallRow before, CallChange given) {
        OfficeId office = new OfficeId(before.officeId());
        CallChange change = given.withWords(words -> masks.masked(office, words));
        CallStatus target = change.target(before.status());
        requireReachable(before.status(), target, change);
        requireDraft(before.id(), change.draftVersion());
        CallRow after = before.with(change, target);
        requireReason(after);
        Map<String, Object> corrections = score(after, change.scores());
        calls.update(after);
        if (target != CallStatus.PLANNED || !after.auditorId().equals(before.auditorId())) {
            drafts.discard(before.id());
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("from", before.status().name());
        details.put("to", target.name());
        details.put("scores", corrections);
        log.record("changed", SUBJECT, before.id(), details);
    }

    /** Ends a call that nobody answered, for the reason that it gets if the rule excludes it. */
    void giveUp(CallRow row, UnansweredRule rule, ExclusionReason reason, Instant at) {
        ScoreSheet sheet = sheet(row);
        apply(
                row,
                switch (rule) {
                    case EXCLUDE -> CallChange.exclude(reason, row.version());
                    case ZERO -> CallChange.made(at, 0, sheet.lowest(), row.version());
                });
    }

    private ScoreSheet sheet(CallRow call) {
        return new ScoreSheet(scripts.criteria(new AuditId(call.auditId())));
    }

    private static void requireReachable(CallStatus before, CallStatus target, CallChange change) {
        if (target == CallStatus.PLANNED && before != CallStatus.PLANNED) {
            throw new StatusNotReachable(before, target);
        }
        if (target == CallStatus.PLANNED && !change.scores().isEmpty()) {
            throw InvalidField.of("scores", "mystery.invalid.scores-unmade");
        }
    }

    private void requireDraft(UUID call, @Nullable Long seen) {
        if (seen != null
                && !seen.equals(drafts.findByCallId(call).map(DraftRow::version).orElse(0L))) {
            throw new StaleVersion();
        }
    }

    private static void requireReason(CallRow row) {
        if (row.status() == CallStatus.EXCLUDED && row.exclusionReason() == null) {
            throw InvalidField.of("reason", "validation.NotNull");
        }
    }

    /** Stores the scores; answers which of them replaced another value. */
    private Map<String, Object> score(CallRow call, List<Score> given) {
        ScoreSheet sheet = sheet(call);
        Map<Criterion, Score> values = sheet.check("scores", given);
        Map<UUID, ScoreRow> stored = scores.findByCallId(call.id()).stream()
                .collect(Collectors.toMap(ScoreRow::criterionId, Function.identity()));
        Map<String, Object> corrections = new TreeMap<>();
        List<ScoreRow> added = new ArrayList<>();
        List<ScoreRow> replaced = new ArrayList<>();
        values.forEach((criterion, score) -> {
            ScoreRow old = stored.get(criterion.id().value());
            if (old == null) {
                added.add(ScoreRow.of(call.id(), criterion.id().value(), score));
            } else if (!old.toScore(score.criterion()).equals(score)) {
                replaced.add(old.with(score));
                corrections.put(
                        criterion.code(), Map.of("from", shown(old.toScore(criterion.code())), "to", shown(score)));
            }
        });
        scores.saveAll(added);
        scores.updateAll(replaced);
        if (call.status() == CallStatus.SCORED) {
            requireScored(call, sheet, stored, added);
        }
        return corrections;
    }

    private void requireScored(CallRow call, ScoreSheet sheet, Map<UUID, ScoreRow> stored, List<ScoreRow> added) {
        sheet.requireComplete(
                "scores",
                Stream.concat(stored.keySet().stream(), added.stream().map(ScoreRow::criterionId))
                        .collect(Collectors.toSet()));
        Instant calledAt = call.calledAt();
        if (calledAt == null) {
            throw InvalidField.of("calledAt", "validation.NotNull");
        }
        times.require(audits.require(new AuditId(call.auditId())), "calledAt", calledAt);
    }

    private static Object shown(Score score) {
        String text = score.text();
        Integer value = score.value();
        return text != null ? text : value == null ? NOT_APPLICABLE : value;
    }
}
