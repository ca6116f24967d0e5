package eu.gminarium.publicweb;

import eu.gminarium.mysteryclient.report.AuditWords;
import eu.gminarium.mysteryclient.result.PublicAudit;
import eu.gminarium.mysteryclient.result.PublicAudits.Published;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The published audits of a partnership as their page shows them; nothing here that was not published. */
public record AuditPage(Published published, AuditWords words) {

    private static final int FULL = 100;

    public String partnership() {
        return published.partnership().name();
    }

    public String title(PublicAudit audit) {
        return words.t(audit.audit().title());
    }

    public String days(PublicAudit audit) {
        return words.days(audit.audit());
    }

    /** The common index as a sentence; null while there is none to show. */
    public @Nullable String sentence(PublicAudit audit) {
        Ranking.Overall overall = audit.overall();
        return overall == null
                ? null
                : words.t(
                        "mystery.public.index",
                        words.estimate(overall.meanOfOffices(), overall.meanInterval()),
                        overall.offices(),
                        overall.n());
    }

    public List<Column> distribution(PublicAudit audit) {
        int highest = Math.max(
                1,
                audit.distribution().stream().mapToInt(Integer::intValue).max().orElse(1));
        int width = FULL / Ranking.CLASSES;
        return IntStream.range(0, audit.distribution().size())
                .mapToObj(place -> new Column(
                        place * width + "–" + (place + 1) * width,
                        words.t(
                                "mystery.distribution.offices",
                                audit.distribution().get(place)),
                        FULL * audit.distribution().get(place) / highest))
                .toList();
    }

    /** @param share of the highest class, 0 to 100 */
    public record Column(String label, String text, int share) {}

    public String name(PublicAudit audit, RankedOffice office) {
        return audit.names().getOrDefault(office, office.officeName());
    }

    public String index(RankedOffice office) {
        return words.estimate(office.index(), office.interval());
    }
}
