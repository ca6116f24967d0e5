package eu.gminarium.benchmark.report.mail;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Of which offices the signed-in person gets the brief by mail. */
@Singleton
public class BriefSubscriptions {

    private static final String SUBJECT = "brief-subscription";

    private final BriefSubscriptionRepository repository;
    private final OfficeDirectory offices;
    private final ActivityLog activity;
    private final Clock clock;

    BriefSubscriptions(
            BriefSubscriptionRepository repository, OfficeDirectory offices, ActivityLog activity, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.activity = activity;
        this.clock = clock;
    }

    /** The offices, in the order in which the person asked for them. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<OfficeId> own() {
        return repository.ofAccount(self()).stream()
                .map(row -> new OfficeId(row.officeId()))
                .toList();
    }

    /**
     * Asks for the brief; asking twice changes nothing.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Transactional
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public void subscribe(OfficeId office) {
        offices.get(office);
        if (repository.add(self(), office.value(), clock.instant()) > 0) {
            activity.record("subscribed", SUBJECT, office.value(), Map.of());
        }
    }

    /** @throws RecordNotFound if the person did not ask for it */
    @Transactional
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public void unsubscribe(OfficeId office) {
        if (repository.remove(self(), office.value()) == 0) {
            throw new RecordNotFound();
        }
        activity.record("unsubscribed", SUBJECT, office.value(), Map.of());
    }

    private static UUID self() {
        return Access.current().account().value();
    }
}
