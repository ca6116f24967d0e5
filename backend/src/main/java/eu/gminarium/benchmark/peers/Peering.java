package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.comparison.Quarters;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says which offices a choice of peers means. */
@Singleton
public class Peering {

    private final OfficeDirectory directory;
    private final PeerGroups groups;
    private final NeighbourRules rules;
    private final IndicatorCards cards;
    private final Background background;

    Peering(
            OfficeDirectory directory,
            PeerGroups groups,
            NeighbourRules rules,
            IndicatorCards cards,
            Background background) {
        this.directory = directory;
        this.groups = groups;
        this.rules = rules;
        this.cards = cards;
        this.background = background;
    }

    /**
     * What can be chosen: everybody, the kinds and sizes that there are, stored groups, and the neighbours of an office.
     *
     * @param office whose neighbours are offered; null offers none
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<PeerOption> options(@Nullable OfficeId office) {
        List<PeerOption> options = new ArrayList<>();
        options.add(PeerOption.EVERYBODY);
        if (office != null) {
            directory.find(office).map(this::neighbours).ifPresent(options::add);
        }
        groups.all().stream()
                .filter(group -> !group.archived())
                .map(Peering::stored)
                .forEach(options::add);
        List<Office> all = directory.all();
        Set<OfficeKind> kinds = all.stream().map(Office::kind).collect(Collectors.toSet());
        kinds.stream().sorted().map(PeerChoice.Kind::new).map(PeerOption::of).forEach(options::add);
        NeighbourRule rule = rules.get();
        IndicatorCard size = sizeCard(rule);
        Collection<Integer> quarters = Quarters.of(sizes(rule, all).known()).values();
        IntStream.rangeClosed(1, Quarters.COUNT)
                .filter(quarters::contains)
                .mapToObj(quarter -> new PeerOption(new PeerChoice.Size(quarter), null, null, size))
                .forEach(options::add);
        return List.copyOf(options);
    }

    /** Each office with its neighbours, by the offices' numbers. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<PeerOption> neighbours() {
        Map<OfficeId, String> names = directory.distinctNames();
        return directory.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .map(office -> new PeerOption(new PeerChoice.Near(office.id()), null, names.get(office.id()), null))
                .toList();
    }

    /**
     * A choice as it is named, without its offices.
     *
     * @throws RecordNotFound for a group or an office that is unknown
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public PeerOption option(PeerChoice choice) {
        return switch (choice) {
            case PeerChoice.All() -> PeerOption.EVERYBODY;
            case PeerChoice.Kind kind -> PeerOption.of(kind);
            case PeerChoice.Group(PeerGroupId id) -> stored(groups.get(id));
            case PeerChoice.Size size -> new PeerOption(size, null, null, sizeCard(rules.get()));
            case PeerChoice.Near(OfficeId office) -> neighbours(directory.get(office));
        };
    }

    /**
     * The offices of a choice.
     *
     * @throws RecordNotFound for a group or an office that is unknown
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Peers of(PeerChoice choice) {
        List<Office> all = directory.all();
        return switch (choice) {
            case PeerChoice.All() -> Peers.of(PeerOption.of(choice), ids(all, office -> true));
            case PeerChoice.Kind(OfficeKind kind) ->
                Peers.of(PeerOption.of(choice), ids(all, office -> office.kind() == kind));
            case PeerChoice.Group(PeerGroupId id) -> {
                StoredGroup group = groups.get(id);
                yield Peers.of(stored(group), group.offices());
            }
            case PeerChoice.Size(int quarter) -> size(quarter, all);
            case PeerChoice.Near(OfficeId office) -> near(directory.get(office), all);
        };
    }

    private static PeerOption stored(StoredGroup group) {
        return new PeerOption(new PeerChoice.Group(group.id()), group, null, null);
    }

    private PeerOption neighbours(Office office) {
        String name = directory.distinctName(office);
        return new PeerOption(new PeerChoice.Near(office.id()), null, name, null);
    }

    private static Set<OfficeId> ids(Collection<Office> offices, Predicate<Office> wanted) {
        return offices.stream().filter(wanted).map(Office::id).collect(Collectors.toUnmodifiableSet());
    }

    private Peers size(int quarter, List<Office> all) {
        NeighbourRule rule = rules.get();
        Background.Values sizes = sizes(rule, all);
        Map<OfficeId, Integer> classes = Quarters.of(sizes.known());
        var option = new PeerOption(new PeerChoice.Size(quarter), null, null, sizeCard(rule));
        return new Peers(
                option,
                ids(all, office -> classes.getOrDefault(office.id(), 0) == quarter),
                List.of(),
                Neighbourhood.leftOut(List.of(sizes), all));
    }

    private Background.Values sizes(NeighbourRule rule, List<Office> all) {
        String code = rule.sizeIndicator() == null ? NeighbourRule.HEADCOUNT : rule.sizeIndicator();
        return background.of(List.of(code), all).getFirst();
    }

    private @Nullable IndicatorCard sizeCard(NeighbourRule rule) {
        return rule.sizeIndicator() == null
                ? null
                : cards.find(rule.sizeIndicator()).orElse(null);
    }

    private Peers near(Office office, List<Office> all) {
        NeighbourRule rule = rules.get();
        List<Background.Values> traits = background.of(rule.traits(), all);
        List<Neighbour> neighbours = Neighbourhood.of(office.id(), traits, rule.neighbours(), all);
        Set<OfficeId> members = neighbours.stream().map(Neighbour::office).collect(Collectors.toSet());
        members.add(office.id());
        return new Peers(neighbours(office), Set.copyOf(members), neighbours, Neighbourhood.leftOut(traits, all));
    }
}
