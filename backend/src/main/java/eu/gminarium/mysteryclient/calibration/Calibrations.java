package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.agreement.ScorePairs;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CriterionValue;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoreSheet;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Auditors score the sample calls of an audit; coordinators see how near to the reference they come. */
@Singleton
public class Calibrations {

    private final AuditReach audits;
    private final StoredScripts scripts;
    private final SampleRepository samples;
    private final CalibrationRepository calibrations;
    private final ActivityLog log;
    private final Clock clock;

    Calibrations(
            AuditReach audits,
            StoredScripts scripts,
            SampleRepository samples,
            CalibrationRepository calibrations,
            ActivityLog log,
            Clock clock) {
        this.audits = audits;
        this.scripts = scripts;
        this.samples = samples;
        this.calibrations = calibrations;
        this.log = log;
        this.clock = clock;
    }

    /** The running audits in which the person has samples to score yet. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public List<OpenCalibration> waiting() {
        return calibrations.auditor(Access.current().account().value()).stream()
                .flatMap(auditor -> calibrations.open(auditor).stream())
                .map(row -> {
                    AuditId audit = new AuditId(row.auditId());
                    return new OpenCalibration(audit, audits.require(audit).title(), row.missing());
                })
                .toList();
    }

    /** @throws RecordNotFound unless the person takes part in the audit as an auditor and it runs or ran */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public CalibrationSheet mine(AuditId audit) {
        UUID auditor = requireAuditor(audit);
        List<Criterion> criteria = scripts.criteria(audit);
        return new CalibrationSheet(
                audit,
                samples.findByAuditIdOrderByPosition(audit.value()).stream()
                        .map(row -> task(row, auditor, criteria))
                        .toList(),
                criteria,
                calibrations.missing(audit.value(), auditor),
                agreement(audit, auditor, criteria));
    }

    /**
     * Gives all scores of a sample, once.
     *
     * @throws SampleScored if the auditor scored it before
     * @throws AuditNotRunning after the release
     * @throws InvalidField for a score that is missing or out of range
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public CalibrationSheet score(SampleId id, List<@Valid Score> scores) {
        SampleRow sample = samples.findById(id.value()).orElseThrow(RecordNotFound::new);
        AuditId audit = new AuditId(sample.auditId());
        UUID auditor = requireAuditor(audit);
        if (audits.require(audit).status() == AuditStatus.RELEASED) {
            throw new AuditNotRunning();
        }
        ScoreSheet sheet = new ScoreSheet(scripts.criteria(audit));
        Map<Criterion, @Nullable Integer> values = sheet.values("scores", scores);
        sheet.requireComplete(
                "scores",
                values.keySet().stream()
                        .map(criterion -> criterion.id().value())
                        .collect(Collectors.toSet()));
        if (calibrations.finish(sample.id(), auditor, clock.instant()) == 0) {
            throw new SampleScored();
        }
        values.forEach((criterion, value) ->
                calibrations.add(sample.id(), auditor, criterion.id().value(), value));
        log.record("sample-scored", "mystery-auditor", auditor, Map.of("position", sample.position()));
        return mine(audit);
    }

    /** Every auditor who takes part, by name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<AuditorCalibration> of(AuditId audit) {
        audits.require(audit);
        List<Criterion> criteria = scripts.criteria(audit);
        int total = samples.findByAuditIdOrderByPosition(audit.value()).size();
        return calibrations.team(audit.value()).stream()
                .map(row -> new AuditorCalibration(
                        new AuditorId(row.auditorId()),
                        row.auditorName(),
                        row.done(),
                        total,
                        row.reason(),
                        agreement(audit, row.auditorId(), criteria)))
                .toList();
    }

    /**
     * Opens an auditor's calls without all samples scored. Once is enough: a second reason changes nothing.
     *
     * @throws RecordNotFound unless the auditor takes part in the audit
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void pass(AuditId audit, AuditorId auditor, @NotBlank @Size(max = 1000) String reason) {
        audits.require(audit);
        if (!calibrations.takesPart(audit.value(), auditor.value())) {
            throw new RecordNotFound();
        }
        if (calibrations.pass(audit.value(), auditor.value(), reason, clock.instant()) > 0) {
            log.record(
                    "calibration-passed",
                    "mystery-audit",
                    audit.value(),
                    Map.of("auditor", auditor.value().toString(), "reason", reason));
        }
    }

    private SampleTask task(SampleRow row, UUID auditor, List<Criterion> criteria) {
        List<Score> own = CriterionValue.scores(calibrations.scores(row.id(), auditor), criteria);
        List<Score> reference = own.isEmpty() ? List.of() : CriterionValue.scores(samples.scores(row.id()), criteria);
        return new SampleTask(new SampleId(row.id()), row.position(), row.title(), row.conversation(), own, reference);
    }

    private List<CriterionAgreement> agreement(AuditId audit, UUID auditor, List<Criterion> criteria) {
        return new ScorePairs(criteria, calibrations.pairs(audit.value(), auditor)).byCriterion();
    }

    private UUID requireAuditor(AuditId audit) {
        UUID auditor = calibrations.auditor(Access.current().account().value()).orElseThrow(RecordNotFound::new);
        boolean runs = audits.require(audit).status() != AuditStatus.PLANNED;
        if (!runs || !calibrations.takesPart(audit.value(), auditor)) {
            throw new RecordNotFound();
        }
        return auditor;
    }
}
