package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.mysteryclient.masking.NameMask;
import eu.gminarium.mysteryclient.masking.NameMasks;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks calls that come in bulk, with what they are checked against read once. */
@Singleton
final class EntryChecks {

    private final StoredScripts scripts;
    private final KnownAuditors auditors;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;
    private final NameMasks masks;
    private final MadeTimes times;

    EntryChecks(
            StoredScripts scripts,
            KnownAuditors auditors,
            OwnOffices ownOffices,
            OfficeDirectory offices,
            NameMasks masks,
            MadeTimes times) {
        this.scripts = scripts;
        this.auditors = auditors;
        this.ownOffices = ownOffices;
        this.offices = offices;
        this.masks = masks;
        this.times = times;
    }

    List<EnteredCall> check(Audit audit, List<ScoredCall> input) {
        Frame frame = frame(audit, masks(input));
        return IntStream.range(0, input.size())
                .mapToObj(at -> frame.check("calls[" + at + "]", input.get(at)))
                .toList();
    }

    /** Of the offices about which something is noted. */
    private Map<OfficeId, NameMask> masks(List<ScoredCall> input) {
        return masks.of(input.stream()
                .filter(ScoredCall::hasWords)
                .map(ScoredCall::office)
                .collect(Collectors.toSet()));
    }

    private Frame frame(Audit audit, Map<OfficeId, NameMask> masks) {
        return new Frame(
                audit,
                times,
                new ScoreSheet(scripts.criteria(audit.id())),
                offices.byId(),
                scripts.scenarios(audit.id()).stream().collect(Collectors.toMap(Scenario::id, Scenario::audience)),
                Set.copyOf(auditors.all()),
                ownOffices.during(audit),
                masks);
    }

    private record Frame(
            Audit audit,
            MadeTimes times,
            ScoreSheet sheet,
            Map<OfficeId, Office> offices,
            Map<ScenarioId, Audience> scenarios,
            Set<AuditorId> auditors,
            Conflicts conflicts,
            Map<OfficeId, NameMask> masks) {

        EnteredCall check(String field, ScoredCall input) {
            Office office = offices.get(input.office());
            if (office == null) {
                throw InvalidField.of(field + ".officeId", "mystery.invalid.office");
            }
            Audience audience = scenarios.get(input.scenario());
            if (audience == null || !audience.includes(office.kind())) {
                throw InvalidField.of(field + ".scenarioId", "mystery.invalid.scenario");
            }
            if (!auditors.contains(input.auditor())) {
                throw InvalidField.of(field + ".auditorId", "mystery.invalid.auditor");
            }
            conflicts.refuse(input.auditor(), office);
            times.require(audit, field + ".calledAt", input.calledAt());
            requireAttempts(field + ".attempts", input);
            ScoredCall masked = masked(input);
            var values = sheet.check(field + ".scores", masked.scores());
            sheet.requireComplete(
                    field + ".scores",
                    values.keySet().stream()
                            .map(criterion -> criterion.id().value())
                            .collect(Collectors.toSet()));
            return EnteredCall.of(audit.id(), masked, values);
        }

        private void requireAttempts(String field, ScoredCall input) {
            for (int at = 0; at < input.attempts().size(); at++) {
                Attempt attempt = input.attempts().get(at);
                String line = field + "[" + at + "]";
                if (attempt.outcome() == AttemptOutcome.RECOGNISED) {
                    throw InvalidField.of(line + ".outcome", "mystery.invalid.recognised-scored");
                }
                if (attempt.at().isAfter(input.calledAt())) {
                    throw InvalidField.of(line + ".at", "mystery.invalid.attempt-after-call");
                }
                times.require(audit, line + ".at", attempt.at());
            }
        }

        private ScoredCall masked(ScoredCall input) {
            NameMask mask = masks.get(input.office());
            return mask == null ? input : input.withWords(mask::mask);
        }
    }
}
