package eu.gminarium.training.offer;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Provider;
import eu.gminarium.training.catalogue.Providers;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.reach.StaffReach;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Providers' offers: the coordinator enters them and sends them on, heads say for how many people they would take one. */
@Singleton
public class Offers {

    private static final String SUBJECT = "training-offer";
    private static final int MOST_PEOPLE = 10_000;

    private final OfferRepository repository;
    private final OfferMail mail;
    private final Providers providers;
    private final Trainings trainings;
    private final OfficeDirectory offices;
    private final EmployeeDirectory employees;
    private final ActivityLog activity;
    private final Clock clock;

    Offers(
            OfferRepository repository,
            OfferMail mail,
            Providers providers,
            Trainings trainings,
            OfficeDirectory offices,
            EmployeeDirectory employees,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.mail = mail;
        this.providers = providers;
        this.trainings = trainings;
        this.offices = offices;
        this.employees = employees;
        this.activity = activity;
        this.clock = clock;
    }

    /** Those within reach, the one that is valid longest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFER, verb = Verb.READ)
    public List<Offer> all() {
        return read(null);
    }

    /** @throws RecordNotFound if there is none, or it was not sent to the person or the office */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFER, verb = Verb.READ)
    public Offer get(OfferId id) {
        return read(id.value()).stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    /** @throws InvalidField if the topic is not known, the days are in the wrong order or the price cannot be */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Offer add(@Valid NewOffer input) {
        requireDays(input);
        requirePrice(input);
        UUID topic = repository
                .topic(input.topic())
                .orElseThrow(() -> InvalidField.of("topic", "training.error.topic", input.topic()));
        providers.put(new Provider(input.provider().strip(), null));
        UUID provider = repository.provider(input.provider().strip()).orElseThrow();
        OfferId id = OfferId.next();
        repository.save(OfferRow.of(id.value(), input, topic, provider, today()));
        activity.record("entered", SUBJECT, id.value(), Map.of("title", input.title()));
        return get(id);
    }

    /**
     * Sends the offer on to the heads of unit of the offices; whoever has it already does not get it again.
     *
     * @throws OfferExpired if it is no longer valid
     * @throws InvalidField if one of the offices is not in the partnership
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Sending send(OfferId id, Set<OfficeId> to) {
        Offer offer = get(id);
        OfferExpired.check(offer, today());
        if (to.isEmpty() || !offices.byId().keySet().containsAll(to)) {
            throw InvalidField.of("officeIds", "need.error.offices");
        }
        int heads = 0;
        int withoutAddress = 0;
        for (HeadView head : repository.heads(to.stream().map(OfficeId::value).toList())) {
            if (repository.receive(id.value(), head.employeeId(), head.officeId(), today()) == 1) {
                heads++;
                String address = head.email();
                if (address == null) {
                    withoutAddress++;
                } else {
                    mail.tell(offer, head, address);
                }
            }
        }
        activity.record("sent", SUBJECT, id.value(), Map.of("offices", to.size(), "heads", heads));
        return new Sending(heads, withoutAddress);
    }

    /**
     * The signed-in head says for how many people they would take the offer; 0 is a no.
     *
     * @throws RecordNotFound if the person did not get it
     * @throws OfferExpired if it is no longer valid
     */
    @Transactional
    @Permission(resource = Resource.OFFER, verb = Verb.WRITE)
    public Offer want(OfferId id, int people) {
        if (people < 0 || people > MOST_PEOPLE) {
            throw InvalidField.of("people", "need.error.people", MOST_PEOPLE);
        }
        Offer offer = get(id);
        OfferExpired.check(offer, today());
        EmployeeId self = Access.current().employee();
        if (self == null || repository.want(id.value(), self.value(), people) == 0) {
            throw new RecordNotFound();
        }
        activity.record("wanted", SUBJECT, id.value(), Map.of("people", people));
        return get(id);
    }

    /**
     * Notes which training was made of the offer.
     *
     * @throws OfferTaken if one was made before
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Offer become(OfferId id, TrainingId training) {
        get(id);
        trainings.get(training);
        if (repository.become(id.value(), training.value()) == 0) {
            throw new OfferTaken();
        }
        activity.record(
                "became",
                SUBJECT,
                id.value(),
                Map.of("training", training.value().toString()));
        return get(id);
    }

    private List<Offer> read(@Nullable UUID id) {
        StaffReach reach = StaffReach.of(Resource.OFFER, Verb.READ, employees);
        return repository.reached(reach.every(), reach.officeList(), reach.self(), id).stream()
                .map(OfferView::toOffer)
                .toList();
    }

    private static void requireDays(NewOffer input) {
        LocalDate first = input.startsOn();
        LocalDate last = input.endsOn();
        if (last != null && (first == null || last.isBefore(first))) {
            throw InvalidField.of("endsOn", "need.error.ends-before");
        }
    }

    private static void requirePrice(NewOffer input) {
        if (input.price().minorUnits() < 0) {
            throw InvalidField.of("price", "validation.PositiveOrZero");
        }
        String currency = Scopes.currentPartnership().currency().getCurrencyCode();
        if (!input.price().currency().getCurrencyCode().equals(currency)) {
            throw InvalidField.of("price", "training.error.currency", currency);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
