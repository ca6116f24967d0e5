package eu.gminarium.mysteryclient.consent;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Unchecked;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which offices a public ranking may name. None may be named before its own coordinator said so. */
@Singleton
public class Consents {

    private final ConsentRepository repository;
    private final OfficeDirectory offices;
    private final Recipients members;
    private final ActivityLog log;
    private final Clock clock;

    Consents(ConsentRepository repository, OfficeDirectory offices, Recipients members, ActivityLog log, Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.members = members;
        this.log = log;
        this.clock = clock;
    }

    /** Every office in the order of their numbers, with what it decided; who did, only of offices for which the person decides. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    public List<Consent> list() {
        Map<UUID, ConsentRow> rows =
                repository.findAll().stream().collect(Collectors.toMap(ConsentRow::officeId, Function.identity()));
        return offices.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .map(office -> consent(office, rows.get(office.id().value())))
                .toList();
    }

    /** @throws RecordNotFound if there is no such office */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    public Consent of(OfficeId office) {
        return consent(offices.get(office), repository.findById(office.value()).orElse(null));
    }

    /** The offices that agreed, with when; for public pages, which show no other's name. */
    @Unchecked("what is asked is what may be shown to anybody")
    @Transactional(readOnly = true)
    public Map<OfficeId, Instant> named() {
        return repository.findAll().stream()
                .filter(ConsentRow::named)
                .collect(Collectors.toUnmodifiableMap(row -> new OfficeId(row.officeId()), ConsentRow::decidedAt));
    }

    /**
     * Decides for an office; only its own coordinator may. It counts at once, for all released audits.
     *
     * @throws RecordNotFound if there is no such office within reach
     */
    @Transactional
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    public void decide(OfficeId office, boolean named) {
        Access access = Access.current();
        access.offices(Resource.PUBLICATION, Verb.WRITE).require(office);
        offices.get(office);
        repository.put(office.value(), named, clock.instant(), access.account().value());
        log.record(
                named ? "agreed-to-be-ranked-by-name" : "declined-to-be-ranked-by-name",
                "office",
                office.value(),
                Map.of());
    }

    private Consent consent(Office office, @Nullable ConsentRow row) {
        return row == null
                ? new Consent(office.id(), office.displayName(), false, null, null)
                : new Consent(office.id(), office.displayName(), row.named(), row.decidedAt(), decider(row));
    }

    private @Nullable String decider(ConsentRow row) {
        OfficeReach own = Access.current().offices(Resource.PUBLICATION, Verb.WRITE);
        return own.contains(new OfficeId(row.officeId())) ? name(row.decidedBy()) : null;
    }

    private @Nullable String name(UUID account) {
        return members.member(new AccountId(account), Kind.DECISION)
                .map(Recipient::name)
                .orElse(null);
    }
}
