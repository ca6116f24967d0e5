package eu.gminarium.benchmark.opendata;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes indicators public, and takes them back. Nothing is ever published by itself. */
@Singleton
public class IndicatorPublications {

    private static final String SUBJECT = "indicator";

    private final PublicationRepository repository;
    private final SettingsRepository settings;
    private final IndicatorCards cards;
    private final ActivityLog log;
    private final Clock clock;

    IndicatorPublications(
            PublicationRepository repository,
            SettingsRepository settings,
            IndicatorCards cards,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    /** The public ones, with since when. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public Map<IndicatorId, Instant> all() {
        return repository.findAll().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new IndicatorId(row.indicatorId()), PublicationRow::publishedAt));
    }

    /**
     * Lets anybody read the values that are compared of the offices that agreed to be named; does nothing if they may already.
     *
     * @throws RecordNotFound if there is no such indicator
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public void publish(IndicatorId id) {
        cards.get(id);
        if (repository.add(id.value(), clock.instant()) > 0) {
            log.record("published", SUBJECT, id.value(), Map.of());
        }
    }

    /**
     * Takes an indicator back; does nothing if it was not public. Whoever read it before may have kept it.
     *
     * @throws RecordNotFound if there is no such indicator
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public void withdraw(IndicatorId id) {
        cards.get(id);
        if (repository.remove(id.value()) > 0) {
            log.record("withdrawn", SUBJECT, id.value(), Map.of());
        }
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public OpenDataSettings settings() {
        return settings.findById(SettingsRow.ONLY).map(SettingsRow::toSettings).orElseThrow(RecordNotFound::new);
    }

    /**
     * Chooses the licence of everything that is published from now on. What was read before keeps its own.
     *
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public OpenDataSettings license(Licence licence, long version) {
        if (settings.change(licence, version) == 0) {
            throw new StaleVersion();
        }
        UUID change = Ids.timeOrdered();
        log.record("licensed", "open-data", change, Map.of("licence", licence.spdx()));
        return settings();
    }
}
