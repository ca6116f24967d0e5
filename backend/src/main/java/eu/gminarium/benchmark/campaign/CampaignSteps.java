package eu.gminarium.benchmark.campaign;

import eu.gminarium.security.Actor;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From one state to another: open, closed, released. */
@Singleton
final class CampaignSteps {

    private final CampaignRepository repository;
    private final Clock clock;

    CampaignSteps(CampaignRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** What is counted before a release is counted after the row is locked, so that no value slips in between. */
    void write(Campaign before, String name, LocalDate due, CampaignStatus status) {
        if (status == CampaignStatus.RELEASED && before.status() == CampaignStatus.OPEN) {
            throw new CampaignStillOpen();
        }
        Instant now = clock.instant();
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        boolean released = status == CampaignStatus.RELEASED;
        int changed = repository.change(
                before.id().value(),
                before.version(),
                name,
                due,
                status,
                closedAt(before, status, now),
                released ? now : null,
                account);
        if (changed == 0) {
            throw new StaleVersion();
        }
        long waiting = released ? repository.toReview(before.id().value()) : 0;
        if (waiting > 0) {
            throw new ValuesToReview(waiting);
        }
    }

    private static @Nullable Instant closedAt(Campaign before, CampaignStatus status, Instant now) {
        if (status == CampaignStatus.OPEN) {
            return null;
        }
        return before.closedAt() == null ? now : before.closedAt();
    }
}
