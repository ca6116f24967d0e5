package eu.gminarium.training.calendar;

import eu.gminarium.activitylog.PlatformActivityLog;
import eu.gminarium.shared.AccountId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** A changed link and its line in the log, in one transaction of the platform. */
@Singleton
class FeedChange {

    private final FeedRepository repository;
    private final PlatformActivityLog activity;
    private final Clock clock;

    FeedChange(FeedRepository repository, PlatformActivityLog activity, Clock clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional
    void put(AccountId account, String hash) {
        repository.put(account.value(), hash, clock.instant());
        activity.record(account, "renewed", "calendar-feed", account.value(), Map.of());
    }

    @Transactional
    void remove(AccountId account) {
        repository.deleteByAccountId(account.value());
        activity.record(account, "revoked", "calendar-feed", account.value(), Map.of());
    }
}
