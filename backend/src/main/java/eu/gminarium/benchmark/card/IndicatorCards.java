package eu.gminarium.benchmark.card;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The partnership's indicator cards. */
@Singleton
public class IndicatorCards {

    private static final String SUBJECT = "indicator";

    private final CardShelf shelf;
    private final IndicatorRepository indicators;
    private final IndicatorVersionRepository versions;
    private final IndicatorAreaRepository areas;
    private final CardWriter writer;
    private final ActivityLog log;

    IndicatorCards(
            CardShelf shelf,
            IndicatorRepository indicators,
            IndicatorVersionRepository versions,
            IndicatorAreaRepository areas,
            CardWriter writer,
            ActivityLog log) {
        this.shelf = shelf;
        this.indicators = indicators;
        this.versions = versions;
        this.areas = areas;
        this.writer = writer;
        this.log = log;
    }

    /** Every card, archived ones too, by place. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<IndicatorCard> all() {
        return shelf.cards();
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public Optional<IndicatorCard> find(String code) {
        return shelf.card(row -> row.code().equals(code));
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public IndicatorCard get(IndicatorId id) {
        return card(id.value());
    }

    /**
     * Every version of a card's definition, the latest first, with what each changed.
     *
     * @throws RecordNotFound if there is no such card
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<CardVersion> versions(IndicatorId id) {
        card(id.value());
        return shelf.versions(id.value());
    }

    /** Cards that are not archived by each definition that they had before the present one, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<FormerCard> former() {
        return shelf.former(Scopes.currentPartnership().zone()).stream()
                .filter(each -> !each.card().archived())
                .toList();
    }

    /** The groups of indicators, by place. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<IndicatorArea> areas() {
        return areas.findAllOrderByPosition().stream()
                .map(IndicatorAreaRow::toArea)
                .toList();
    }

    /** Adds a group of indicators, or renames the one that has the code. */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorArea putArea(@Valid NewArea input) {
        IndicatorAreaRow row = areas.findByCode(input.code())
                .map(found -> areas.update(found.renamed(input.name())))
                .orElseGet(() -> areas.save(new IndicatorAreaRow(
                        Ids.timeOrdered(),
                        input.code(),
                        input.name().byLanguage(),
                        Math.toIntExact(areas.count()) + 1)));
        log.record("put", "indicator-area", row.id(), Map.of("code", row.code()));
        return row.toArea();
    }

    /**
     * Adds a card.
     *
     * @throws IndicatorCodeTaken if the code is in use
     * @throws InvalidField for an unknown area, or a code and a source that do not fit
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorCard create(@Valid NewIndicator input) {
        UUID id = writer.create(input);
        log.record("created", SUBJECT, id, Map.of("code", input.code()));
        return card(id);
    }

    /**
     * Rewords a card, begins a new version of its definition, or archives it.
     *
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorCard change(IndicatorId id, @Valid CardChange change) {
        IndicatorCard before = card(id.value());
        writer.checkRatio(before.source(), before.code(), change.definition());
        if (indicators.touch(id.value(), change.version(), change.archived(), CardWriter.stripped(change.owner()))
                == 0) {
            throw new StaleVersion();
        }
        int number = before.definitionNumber();
        if (change.redefined()) {
            number++;
            versions.save(writer.version(Ids.timeOrdered(), id.value(), number, change.definition()));
        } else {
            versions.update(writer.version(before.definitionId(), id.value(), number, change.definition()));
        }
        log.record("changed", SUBJECT, id.value(), Map.of("definition", number, "archived", change.archived()));
        return card(id.value());
    }

    private IndicatorCard card(UUID id) {
        return shelf.card(row -> row.id().equals(id)).orElseThrow(RecordNotFound::new);
    }
}
