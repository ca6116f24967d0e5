package eu.gminarium.benchmark.action;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Improvement actions: from a finding to what was done and what became of the value. A change adds a revision. */
@Singleton
public class ImprovementActions {

    static final String SUBJECT = "improvement-action";

    private final ActionQueries queries;
    private final ActionRevisionRepository revisions;
    private final ActionReader reader;
    private final Persons persons;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    ImprovementActions(
            ActionQueries queries,
            ActionRevisionRepository revisions,
            ActionReader reader,
            Persons persons,
            IndicatorCards cards,
            OfficeDirectory offices,
            ActivityLog log,
            Clock clock) {
        this.queries = queries;
        this.revisions = revisions;
        this.reader = reader;
        this.persons = persons;
        this.cards = cards;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** Those within reach, by the day on which they are due. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    public List<ImprovementAction> list(ActionFilter filter) {
        OfficeReach reach = readable();
        List<ActionView> found = queries.all().stream()
                .filter(each -> reach.contains(new OfficeId(each.officeId())))
                .filter(filter::wants)
                .toList();
        return reader.read(found, today());
    }

    /** @throws RecordNotFound also for one of an office out of reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    public ImprovementAction get(ActionId id) {
        return reader.read(List.of(within(id, readable())), today()).getFirst();
    }

    /** Every state that the action has had, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    public List<ActionRevision> revisions(ActionId id) {
        boolean named = Persons.visible(within(id, readable()).officeId());
        return revisions.findByActionIdOrderByNumber(id.value()).stream()
                .map(row -> new ActionRevision(
                        row.number(),
                        row.state(),
                        row.title(),
                        row.dueOn(),
                        row.reason(),
                        named ? persons.name(row.accountId()) : null,
                        row.at()))
                .toList();
    }

    /** How many are open past their day, in offices that the person writes for. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public long overdue() {
        OfficeReach own = writable();
        LocalDate today = today();
        return queries.all().stream()
                .filter(each -> own.contains(new OfficeId(each.officeId())) && each.overdue(today))
                .count();
    }

    /**
     * The members of an office who may see to an action.
     *
     * @throws RecordNotFound if the office is out of reach
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public List<Colleague> colleagues(OfficeId office) {
        writable().require(office);
        return persons.of(office);
    }

    /**
     * Plans an action. The findings of the value are kept as they stand now.
     *
     * @param language of the findings that are kept
     * @throws InvalidField if the office has no value of the indicator in the period, the day is past, or the owner is no member of the
     *     office
     */
    @Transactional
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public ImprovementAction plan(@Valid NewAction input, Locale language) {
        writable().require(input.office());
        offices.get(input.office());
        if (input.content().dueOn().isBefore(today())) {
            throw InvalidField.of("dueOn", "action.invalid.due");
        }
        checkOwner(input.office(), input.content().ownerAccount());
        IndicatorCard card = cards.find(input.indicator())
                .filter(each -> !each.archived())
                .orElseThrow(() -> InvalidField.of("indicator", "action.invalid.indicator", input.indicator()));
        ActionRow row = new ActionRow(
                ActionId.next().value(),
                input.office().value(),
                card.definitionId(),
                input.period().from(),
                input.period().to(),
                reader.finding(input, card, language),
                clock.instant(),
                1);
        queries.save(row);
        revisions.save(ActionRevisionRow.of(row.id(), 1, input.content(), null, actor(), clock.instant()));
        log.record("planned", SUBJECT, row.id(), Map.of("indicator", card.code(), "office", row.officeId()));
        return get(new ActionId(row.id()));
    }

    /**
     * Adds a revision; its file stays.
     *
     * @param revision the one that was read
     * @throws StaleVersion if somebody else added one meanwhile
     */
    @Transactional
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    public ImprovementAction change(ActionId id, @Valid ActionContent content, int revision) {
        ActionView before = within(id, writable());
        checkOwner(new OfficeId(before.officeId()), content.ownerAccount());
        if (queries.advance(id.value(), revision) == 0) {
            throw new StaleVersion();
        }
        revisions.save(
                ActionRevisionRow.of(id.value(), revision + 1, content, before.documentId(), actor(), clock.instant()));
        log.record("changed", SUBJECT, id.value(), Map.of("revision", revision + 1, "state", content.state()));
        return get(id);
    }

    private void checkOwner(OfficeId office, @Nullable AccountId owner) {
        boolean known = owner == null
                || persons.of(office).stream().anyMatch(each -> each.account().equals(owner));
        if (!known) {
            throw InvalidField.of("ownerAccount", "action.invalid.owner-account");
        }
    }

    private ActionView within(ActionId id, OfficeReach reach) {
        return queries.find(id.value())
                .filter(found -> reach.contains(new OfficeId(found.officeId())))
                .orElseThrow(RecordNotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), Access.current().requirePartnership().zone());
    }

    private static @Nullable UUID actor() {
        return Actor.current().map(AccountId::value).orElse(null);
    }

    private static OfficeReach readable() {
        return Access.current().offices(Resource.IMPROVEMENT_ACTION, Verb.READ);
    }

    private static OfficeReach writable() {
        return Access.current().offices(Resource.IMPROVEMENT_ACTION, Verb.WRITE);
    }
}
