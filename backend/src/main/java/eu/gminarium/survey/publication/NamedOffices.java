package eu.gminarium.survey.publication;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offices agreed to be named on public pages. None does before its coordinator said so. */
@Singleton
public class NamedOffices {

    private static final String SUBJECT = "office";

    private final NamedOfficeRepository repository;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    NamedOffices(NamedOfficeRepository repository, OfficeDirectory offices, ActivityLog log, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    public Set<OfficeId> all() {
        return repository.findAll().stream()
                .map(row -> new OfficeId(row.officeId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Says for an office whether it is named. It counts at once, for all published waves.
     *
     * @throws RecordNotFound if there is no such office within reach
     */
    @Transactional
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    public void set(OfficeId office, boolean named) {
        Access.current().offices(Resource.PUBLICATION, Verb.WRITE).require(office);
        offices.get(office);
        int changed = named ? repository.add(office.value(), clock.instant()) : repository.remove(office.value());
        if (changed > 0) {
            log.record(named ? "agreed-to-be-named" : "declined-to-be-named", SUBJECT, office.value(), Map.of());
        }
    }
}
