package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Unchecked;
import jakarta.inject.Singleton;

/** How far auditors agree, for the services of this area, whoever asks: for method notes of reports. */
@Singleton
@Unchecked("figures without offices or people; the services that ask declare what the person may do")
public class StoredAgreements {

    private final StoredScripts scripts;
    private final SecondRepository seconds;
    private final DrawRepository draws;

    StoredAgreements(StoredScripts scripts, SecondRepository seconds, DrawRepository draws) {
        this.scripts = scripts;
        this.seconds = seconds;
        this.draws = draws;
    }

    /** Without figures where nothing was drawn or there is no such audit. */
    public AuditAgreement of(AuditId id) {
        ScorePairs pairs = new ScorePairs(scripts.criteria(id), seconds.pairs(id.value()));
        return new AuditAgreement(
                draws.findByAuditId(id.value()).map(DrawRow::toDraw).orElse(null),
                seconds.ofAudit(id.value()).size(),
                seconds.done(id.value()),
                pairs.byCriterion(),
                pairs.pooled(CriterionKind.YES_NO),
                pairs.pooled(CriterionKind.SCALE));
    }
}
