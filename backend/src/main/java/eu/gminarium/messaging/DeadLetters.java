package eu.gminarium.messaging;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mail of all partnerships that was given up, as the operator sees it: how much, never to whom or what. */
@Singleton
public class DeadLetters {

    private final OutboxRepository repository;
    private final Partnerships partnerships;
    private final Clock clock;

    DeadLetters(OutboxRepository repository, Partnerships partnerships, Clock clock) {
        this.repository = repository;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * Mail of one partnership that was given up.
     *
     * @param partnership null for the platform's own mail
     * @param name the partnership's; null as above
     * @param oldest when the oldest of them was written
     */
    public record Line(
            @Nullable PartnershipId partnership, @Nullable String name, long mails, Instant oldest) {}

    /** Partnerships with mail that was given up, the oldest first. */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.READ)
    public List<Line> lines() {
        return Scopes.platform(() -> repository.givenUp(OutboxDelivery.ATTEMPTS)).stream()
                .map(this::line)
                .toList();
    }

    /** Makes a partnership's mail that was given up due again; answers how many that was. */
    @Permission(resource = Resource.PARTNERSHIP, verb = Verb.WRITE)
    public int retry(@Nullable PartnershipId partnership) {
        UUID key = partnership == null ? null : partnership.value();
        return Scopes.platform(() -> repository.retryGivenUp(key, OutboxDelivery.ATTEMPTS, clock.instant()));
    }

    private Line line(GivenUpView view) {
        PartnershipId id = view.partnershipId() == null ? null : new PartnershipId(view.partnershipId());
        return new Line(id, id == null ? null : partnerships.get(id).name(), view.mails(), view.oldest());
    }
}
