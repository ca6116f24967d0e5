package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a partnership has published of its audits; the rest never leaves its tables. */
@Singleton
class PublicAuditReader {

    private final PublicationRepository publications;
    private final AuditReach reach;
    private final StoredRankings rankings;
    private final Consents consents;
    private final OfficeDirectory offices;

    PublicAuditReader(
            PublicationRepository publications,
            AuditReach reach,
            StoredRankings rankings,
            Consents consents,
            OfficeDirectory offices) {
        this.publications = publications;
        this.reach = reach;
        this.rankings = rankings;
        this.consents = consents;
        this.offices = offices;
    }

    /** In one transaction, so that the page is of one moment. */
    @Transactional(readOnly = true)
    List<PublicAudit> read() {
        Map<UUID, PublicationRow> published =
                publications.findAll().stream().collect(Collectors.toMap(PublicationRow::auditId, Function.identity()));
        Map<OfficeId, Instant> agreed = consents.named();
        Map<OfficeId, String> names = offices.distinctNames();
        return published.keySet().stream()
                .map(audit -> reach.require(new AuditId(audit)))
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .sorted(Comparator.comparing(Audit::startsOn).reversed())
                .map(audit -> of(
                        rankings.of(audit),
                        Objects.requireNonNull(published.get(audit.id().value()))
                                .showsAll(),
                        agreed,
                        names))
                .toList();
    }

    private static PublicAudit of(
            Ranking ranking, boolean showsAll, Map<OfficeId, Instant> agreed, Map<OfficeId, String> names) {
        var naming = new Naming(ranking.offices(), agreed);
        List<RankedOffice> named = naming.besideTotal(showsAll);
        Set<RankedOffice> known = Set.copyOf(named);
        boolean total = showsAll && naming.hides(known);
        return new PublicAudit(
                ranking.audit(),
                total ? ranking.overall() : null,
                total && naming.scatters(known) ? ranking.distribution() : List.of(),
                named,
                named.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), each -> names.getOrDefault(each.office(), each.officeName()))));
    }
}
