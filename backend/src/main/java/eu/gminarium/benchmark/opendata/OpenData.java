package eu.gminarium.benchmark.opendata;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.SharedReads;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published indicators of a partnership, for people and programs without an account. */
@Singleton
@Unchecked("what was published is for everybody")
public class OpenData {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final Partnerships partnerships;
    private final OpenDataReader reader;
    private final SharedReads<String, Optional<PublishedIndicators>> reads = new SharedReads<>();

    OpenData(Partnerships partnerships, OpenDataReader reader) {
        this.partnerships = partnerships;
        this.reader = reader;
    }

    /** Whether there is anything to {@link #find}; sooner answered. */
    public boolean exists(String slug) {
        return open(slug).map(found -> Scopes.partnership(found, reader::any)).orElse(false);
    }

    /**
     * Empty if there is no such partnership, it is suspended, or has published no indicator.
     *
     * @param slug of the partnership
     */
    public Optional<PublishedIndicators> find(String slug) {
        return reads.get(
                slug,
                () -> open(slug)
                        .map(found -> Scopes.in(asReader(found), () -> reader.read(found)))
                        .filter(published -> !published.indicators().isEmpty()));
    }

    private Optional<Partnership> open(String slug) {
        return partnerships.find(slug).filter(Partnership::active);
    }

    /** Reads as the role does that sees figures and nobody's person, so that the public never sees more than that role. */
    private static AccessElement asReader(Partnership partnership) {
        Access access = new Access(NOBODY, false, partnership, null, List.of(new Grant(Role.LEADER, null)));
        return () -> access;
    }
}
