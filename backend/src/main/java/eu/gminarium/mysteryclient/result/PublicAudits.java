package eu.gminarium.mysteryclient.result;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.SharedReads;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The published audits of a partnership, for people without an account. */
@Singleton
@Unchecked("what was published is for everybody")
public class PublicAudits {

    private final Partnerships partnerships;
    private final PublicAuditReader reader;
    private final SharedReads<String, Optional<Published>> reads = new SharedReads<>();

    PublicAudits(Partnerships partnerships, PublicAuditReader reader) {
        this.partnerships = partnerships;
        this.reader = reader;
    }

    /** @param audits the latest first, at least one */
    public record Published(Partnership partnership, List<PublicAudit> audits) {

        public Published {
            audits = List.copyOf(audits);
        }
    }

    /**
     * Empty if there is no such partnership, it is suspended, or has published no audit.
     *
     * @param slug of the partnership
     */
    public Optional<Published> find(String slug) {
        return reads.get(
                slug,
                () -> partnerships
                        .find(slug)
                        .filter(Partnership::active)
                        .map(found -> new Published(found, Scopes.partnership(found, reader::read)))
                        .filter(published -> !published.audits().isEmpty()));
    }
}
