package eu.gminarium.benchmark.peers;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The partnership's rule of neighbours and sizes. */
@Singleton
public class NeighbourRules {

    private final NeighbourRuleRepository rules;
    private final NeighbourTraitRepository traits;
    private final IndicatorCards cards;
    private final ActivityLog log;

    NeighbourRules(
            NeighbourRuleRepository rules, NeighbourTraitRepository traits, IndicatorCards cards, ActivityLog log) {
        this.rules = rules;
        this.traits = traits;
        this.cards = cards;
        this.log = log;
    }

    /** The rule that holds; what was archived since is no longer in it. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public NeighbourRule get() {
        Map<UUID, IndicatorCard> usable = usable();
        List<String> chosen = traits.findAllOrderByPosition().stream()
                .flatMap(row -> code(row.indicatorId(), usable))
                .toList();
        List<String> all = chosen.isEmpty() ? usual() : chosen;
        return rules.findAll().stream()
                .findFirst()
                .map(row -> new NeighbourRule(
                        all, !chosen.isEmpty(), row.neighbours(), sizeCode(row, usable), row.version()))
                .orElse(new NeighbourRule(all, !chosen.isEmpty(), NeighbourRule.USUAL_NEIGHBOURS, null, 0));
    }

    private Map<UUID, IndicatorCard> usable() {
        return cards.all().stream()
                .filter(card -> !card.archived())
                .collect(Collectors.toMap(card -> card.id().value(), card -> card));
    }

    private static Stream<String> code(@Nullable UUID indicator, Map<UUID, IndicatorCard> usable) {
        if (indicator == null) {
            return Stream.of(NeighbourRule.HEADCOUNT);
        }
        return Stream.ofNullable(usable.get(indicator)).map(IndicatorCard::code);
    }

    private static @Nullable String sizeCode(NeighbourRuleRow row, Map<UUID, IndicatorCard> usable) {
        IndicatorCard card = row.sizeIndicatorId() == null ? null : usable.get(row.sizeIndicatorId());
        return card == null ? null : card.code();
    }

    /** What has no better and no worse says what an office is like, not how good it is. */
    private List<String> usual() {
        List<String> neutral = cards.all().stream()
                .filter(card -> !card.archived() && card.definition().direction() == Direction.NEUTRAL)
                .map(IndicatorCard::code)
                .toList();
        return neutral.isEmpty() ? List.of(NeighbourRule.HEADCOUNT) : neutral;
    }

    /**
     * Replaces the rule.
     *
     * @throws InvalidField for an indicator that is unknown, archived or named twice
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public NeighbourRule put(@Valid NeighbourRuleChange change) {
        if (new HashSet<>(change.traits()).size() != change.traits().size()) {
            throw InvalidField.of("traits", "peers.invalid.twice");
        }
        Map<String, UUID> ids = usable().values().stream()
                .collect(Collectors.toMap(IndicatorCard::code, card -> card.id().value()));
        UUID id = Ids.timeOrdered();
        UUID size = change.sizeIndicator() == null ? null : id("sizeIndicator", change.sizeIndicator(), ids);
        if (rules.put(id, change.neighbours(), size, change.version()) == 0) {
            throw new StaleVersion();
        }
        traits.clear();
        for (int at = 0; at < change.traits().size(); at++) {
            UUID indicator = id("traits", change.traits().get(at), ids);
            traits.save(new NeighbourTraitRow(Ids.timeOrdered(), indicator, at + 1));
        }
        log.record("put", "neighbour-rule", rules.findAll().getFirst().id(), Map.of("traits", change.traits()));
        return get();
    }

    private static @Nullable UUID id(String field, String code, Map<String, UUID> ids) {
        if (code.equals(NeighbourRule.HEADCOUNT)) {
            return null;
        }
        UUID id = ids.get(code);
        if (id == null) {
            throw InvalidField.of(field, "peers.invalid.indicator", code);
        }
        return id;
    }
}
