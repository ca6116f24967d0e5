package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.call.CriterionValue;
import eu.gminarium.mysteryclient.call.ScoreSheet;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample calls of an audit with their reference scores; fixed once the audit runs. */
@Singleton
public class Samples {

    private static final String SUBJECT = "mystery-audit";

    private final AuditReach audits;
    private final StoredScripts scripts;
    private final SampleRepository samples;
    private final CalibrationRepository calibrations;
    private final ActivityLog log;

    Samples(
            AuditReach audits,
            StoredScripts scripts,
            SampleRepository samples,
            CalibrationRepository calibrations,
            ActivityLog log) {
        this.audits = audits;
        this.scripts = scripts;
        this.samples = samples;
        this.calibrations = calibrations;
        this.log = log;
    }

    /** @throws RecordNotFound if there is no such audit */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<Sample> list(AuditId audit) {
        audits.require(audit);
        List<Criterion> criteria = scripts.criteria(audit);
        return samples.findByAuditIdOrderByPosition(audit.value()).stream()
                .map(row -> row.toSample(CriterionValue.scores(samples.scores(row.id()), criteria)))
                .toList();
    }

    /**
     * Adds a sample after the others.
     *
     * @throws AuditNotPlanned if the audit runs already
     * @throws InvalidField for a reference that is missing or out of range
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Sample add(AuditId audit, @Valid NewSample input) {
        audits.lock(audit).requirePlanned();
        Map<Criterion, @Nullable Integer> values = check(audit, input);
        List<SampleRow> present = samples.findByAuditIdOrderByPosition(audit.value());
        int position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        SampleRow row = samples.save(
                new SampleRow(SampleId.next().value(), audit.value(), position, input.title(), input.conversation()));
        values.forEach(
                (criterion, value) -> samples.add(row.id(), criterion.id().value(), value));
        log.record("sample-added", SUBJECT, audit.value(), Map.of("position", position));
        return row.toSample(input.scores());
    }

    /**
     * @throws AuditNotPlanned if the audit runs already
     * @throws SampleScored if somebody scored it
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void remove(SampleId id) {
        SampleRow row = samples.findById(id.value()).orElseThrow(RecordNotFound::new);
        audits.lock(new AuditId(row.auditId())).requirePlanned();
        if (calibrations.used(row.id())) {
            throw new SampleScored();
        }
        samples.deleteById(row.id());
        log.record("sample-removed", SUBJECT, row.auditId(), Map.of("position", row.position()));
    }

    private Map<Criterion, @Nullable Integer> check(AuditId audit, NewSample input) {
        ScoreSheet sheet = new ScoreSheet(scripts.criteria(audit));
        Map<Criterion, @Nullable Integer> values = sheet.values("scores", input.scores());
        sheet.requireComplete(
                "scores",
                values.keySet().stream()
                        .map(criterion -> criterion.id().value())
                        .collect(Collectors.toSet()));
        return values;
    }
}
