package eu.gminarium.benchmark.campaign;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.DefinitionLock;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Campaigns in which offices are asked for their values. */
@Singleton
public class Campaigns {

    private static final String SUBJECT = "campaign";

    private final CampaignRepository repository;
    private final CampaignShelf shelf;
    private final CampaignPlan plan;
    private final CampaignSteps steps;
    private final DefinitionLock lock;
    private final ActivityLog log;

    Campaigns(
            CampaignRepository repository,
            CampaignShelf shelf,
            CampaignPlan plan,
            CampaignSteps steps,
            DefinitionLock lock,
            ActivityLog log) {
        this.repository = repository;
        this.shelf = shelf;
        this.plan = plan;
        this.steps = steps;
        this.lock = lock;
        this.log = log;
    }

    /** Those that ask an office that the person reaches, the one that is due last first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public List<Campaign> all() {
        return shelf.all().stream().filter(Campaigns::reached).toList();
    }

    /** @throws RecordNotFound also if it asks no office that the person reaches */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public Campaign get(CampaignId id) {
        Campaign found = shelf.get(id);
        if (!reached(found)) {
            throw new RecordNotFound();
        }
        return found;
    }

    /**
     * The same, and until the transaction ends nobody changes the campaign's state: what depends on it stays true.
     *
     * @throws RecordNotFound also if it asks no office that the person reaches
     */
    @Transactional
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public Campaign hold(CampaignId id) {
        repository.hold(id.value());
        return get(id);
    }

    /** How many signed-off values of the campaign wait for the coordinator. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    public long toReview(CampaignId id) {
        return repository.toReview(id.value());
    }

    private static boolean reached(Campaign campaign) {
        OfficeReach reach = Access.current().offices(Resource.CAMPAIGN, Verb.READ);
        return reach instanceof OfficeReach.Every || campaign.offices().stream().anyMatch(reach::contains);
    }

    /**
     * Opens a campaign. Values of its indicators and period that offices have entered already belong to it from then on.
     *
     * @throws InvalidField naming what cannot be asked
     * @throws IndicatorCollectedAlready if another campaign asks for the same
     */
    @Transactional
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    public Campaign open(@Valid NewCampaign input) {
        List<IndicatorCard> cards = plan.cards(input.indicators(), input.period());
        Set<OfficeId> offices = plan.offices(input.offices());
        CampaignRow row = plan.row(input, cards);
        lock.takeForCampaign(cards.stream().map(IndicatorCard::definitionId).toList());
        repository.save(row);
        cards.forEach(card -> ask(row, card));
        offices.forEach(office -> repository.address(Ids.timeOrdered(), row.id(), office.value()));
        log.record("opened", SUBJECT, row.id(), Map.of("indicators", cards.size(), "offices", offices.size()));
        return shelf.get(new CampaignId(row.id()));
    }

    private void ask(CampaignRow row, IndicatorCard card) {
        if (repository.ask(Ids.timeOrdered(), row.id(), card.definitionId(), row.startsOn(), row.endsOn()) == 0) {
            throw new IndicatorCollectedAlready(card.code());
        }
    }

    /**
     * Renames a campaign, moves its last day, closes, reopens or releases it.
     *
     * @throws StaleVersion if somebody else changed it meanwhile
     * @throws CampaignReleased if it was released before
     * @throws CampaignStillOpen if it shall be released and is not closed
     * @throws ValuesToReview if it shall be released and signed-off values wait for the coordinator
     */
    @Transactional
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    public Campaign change(CampaignId id, @Valid CampaignChange change) {
        Campaign before = shelf.get(id);
        if (before.version() != change.version()) {
            throw new StaleVersion();
        }
        if (!before.underReview()) {
            throw new CampaignReleased();
        }
        LocalDate due = change.dueOn() == null ? before.dueOn() : change.dueOn();
        CampaignPlan.requireOrder(before.opensOn(), due);
        CampaignStatus status = change.status() == null ? before.status() : change.status();
        String name = change.name() == null ? before.name() : change.name().strip();
        steps.write(before, name, due, status);
        log.record(
                before.status() == status
                        ? "changed"
                        : "became-" + status.name().toLowerCase(Locale.ROOT),
                SUBJECT,
                id.value(),
                Map.of("dueOn", due.toString(), "status", status.name()));
        return shelf.get(id);
    }
}
