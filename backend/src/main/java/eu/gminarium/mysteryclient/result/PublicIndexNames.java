package eu.gminarium.mysteryclient.result;

import eu.gminarium.benchmark.PublicNaming;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices that agreed to be ranked by name, without those that a published total holds back to hide the unnamed ones. */
@Singleton
@Unchecked("what is asked is what may be shown to anybody")
class PublicIndexNames implements PublicNaming {

    private final PublicationRepository publications;
    private final AuditReach reach;
    private final StoredRankings rankings;
    private final Consents consents;

    PublicIndexNames(PublicationRepository publications, AuditReach reach, StoredRankings rankings, Consents consents) {
        this.publications = publications;
        this.reach = reach;
        this.rankings = rankings;
        this.consents = consents;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Set<OfficeId>> named(String indicatorCode) {
        if (!MysteryClientIndicators.INDEX.equals(indicatorCode)) {
            return Optional.empty();
        }
        Map<OfficeId, Instant> agreed = consents.named();
        Set<OfficeId> named = new HashSet<>(agreed.keySet());
        publications.findAll().forEach(row -> withheld(row, agreed).forEach(each -> named.remove(each.office())));
        return Optional.of(Set.copyOf(named));
    }

    private List<RankedOffice> withheld(PublicationRow row, Map<OfficeId, Instant> agreed) {
        var naming = new Naming(
                rankings.of(reach.require(new AuditId(row.auditId()))).offices(), agreed);
        Set<RankedOffice> shown = Set.copyOf(naming.besideTotal(row.showsAll()));
        return naming.all().stream().filter(office -> !shown.contains(office)).toList();
    }
}
