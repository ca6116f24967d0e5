package eu.gminarium.survey.publication;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.SharedReads;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The published results of a partnership, for people without an account. */
@Singleton
@Unchecked("what was published is for everybody")
public class PublicResults {

    private final Partnerships partnerships;
    private final PublicResultsReader reader;
    private final SharedReads<String, Optional<PublishedResults>> reads = new SharedReads<>();

    PublicResults(Partnerships partnerships, PublicResultsReader reader) {
        this.partnerships = partnerships;
        this.reader = reader;
    }

    /**
     * Empty if there is no such partnership, it is suspended, or has published nothing.
     *
     * @param slug of the partnership
     */
    public Optional<PublishedResults> find(String slug) {
        return reads.get(
                slug,
                () -> partnerships
                        .find(slug)
                        .filter(Partnership::active)
                        .map(found -> Scopes.partnership(found, () -> reader.read(found)))
                        .filter(results -> !results.waves().isEmpty()));
    }
}
