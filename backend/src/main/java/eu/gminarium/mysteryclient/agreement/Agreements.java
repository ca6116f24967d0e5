package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotRunning;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.KnownAuditors;
import eu.gminarium.mysteryclient.auditor.OwnOffices;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws the sample of calls that are scored twice, and says how far the scores agree. */
@Singleton
public class Agreements {

    /** The table keeps three decimals. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    private final AuditReach audits;
    private final StoredAgreements stored;
    private final KnownAuditors auditors;
    private final OwnOffices ownOffices;
    private final OfficeDirectory offices;
    private final SecondRepository seconds;
    private final DrawRepository draws;
    private final ActivityLog log;
    private final Clock clock;

    Agreements(
            AuditReach audits,
            StoredAgreements stored,
            KnownAuditors auditors,
            OwnOffices ownOffices,
            OfficeDirectory offices,
            SecondRepository seconds,
            DrawRepository draws,
            ActivityLog log,
            Clock clock) {
        this.audits = audits;
        this.stored = stored;
        this.auditors = auditors;
        this.ownOffices = ownOffices;
        this.offices = offices;
        this.seconds = seconds;
        this.draws = draws;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Draws the calls that are missing to the share. Equal data and an equal seed give an equal sample.
     *
     * @param chosen who scores for the second time
     * @param share of the calls that are not excluded, 0.001..1, with three decimals at most
     * @return how many calls were added
     * @throws AuditNotRunning before the start and after the release
     * @throws NobodyToScore if a drawn call has no auditor left who may score it
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int draw(AuditId id, @NotEmpty List<AuditorId> chosen, BigDecimal share, long seed) {
        Audit audit = audits.lock(id);
        if (audit.status() == AuditStatus.PLANNED || audit.status() == AuditStatus.RELEASED) {
            throw new AuditNotRunning();
        }
        if (share.compareTo(LEAST) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidField.of("share", "mystery.invalid.share");
        }
        SampleDraw draw = new SampleDraw(
                auditors.known(chosen),
                ownOffices.during(audit),
                office -> offices.get(office).displayName(),
                new Random(seed));
        List<SecondRow> added = draw.fill(seconds.candidates(id.value()), seconds.ofAudit(id.value()), share);
        if (added.isEmpty()) {
            return 0;
        }
        seconds.saveAll(added);
        draws.put(id.value(), share, seed, clock.instant());
        log.record("second-scorings-drawn", "mystery-audit", id.value(), Map.of("seed", seed, "calls", added.size()));
        return added.size();
    }

    /** @throws RecordNotFound if there is no such audit */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public AuditAgreement of(AuditId id) {
        audits.require(id);
        return stored.of(id);
    }
}
