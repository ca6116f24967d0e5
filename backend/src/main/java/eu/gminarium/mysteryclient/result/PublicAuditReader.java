package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        Set<OfficeId> agreed = consents.named();
        return publications.findAll().stream()
                .map(row -> reach.require(new AuditId(row.auditId())))
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .sorted(Comparator.comparing(Audit::startsOn).reversed())
                .map(audit -> of(rankings.of(audit), agreed))
                .toList();
    }

    private PublicAudit of(Ranking ranking, Set<OfficeId> agreed) {
        List<RankedOffice> called =
                ranking.offices().stream().filter(office -> office.n() > 0).toList();
        List<RankedOffice> named = called.stream()
                .filter(office -> agreed.contains(office.office()) && office.rank() != null)
                .toList();
        int unnamed = called.size() - named.size();
        boolean hides = unnamed == 0 || unnamed >= PublicAudit.HIDING;
        return new PublicAudit(
                ranking.audit(),
                hides ? ranking.overall() : null,
                hides ? ranking.distribution() : List.of(),
                named,
                named.stream().collect(Collectors.toMap(Function.identity(), this::name)));
    }

    /** With the code where another office has the same name. */
    private String name(RankedOffice named) {
        List<Office> same = offices.all().stream()
                .filter(office -> office.displayName().equals(named.officeName()))
                .toList();
        return same.size() < 2
                ? named.officeName()
                : same.stream()
                        .filter(office -> office.id().equals(named.office()))
                        .map(Office::terc)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(code -> named.officeName() + " (" + code + ")")
                        .orElse(named.officeName());
    }
}
