package eu.gminarium.training.preferred;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.card.CardState;
import eu.gminarium.training.evaluation.Evaluations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Lists of preferred providers: a draft that follows the year's cards until the coordinator publishes it, then frozen. */
@Singleton
public class PreferredProviders {

    private final ListRepository lists;
    private final EntryRepository entries;
    private final Evaluations evaluations;
    private final ActivityLog activity;
    private final Clock clock;

    PreferredProviders(
            ListRepository lists, EntryRepository entries, Evaluations evaluations, ActivityLog activity, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.evaluations = evaluations;
        this.activity = activity;
        this.clock = clock;
    }

    /** The years that have a list or cards to make one of, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(evaluations.years());
        lists.findAllOrderByYearDesc().forEach(list -> years.add(list.year()));
        return List.copyOf(years);
    }

    /** The year's list, published or not; without entries if nothing was rated. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    public PreferredList of(int year) {
        return lists.findByYear(year)
                .map(this::published)
                .orElseGet(() -> new PreferredList(year, null, Placing.of(evaluations.providers(year))));
    }

    /** The first day on which the year's list can be published: the last cards had time to come in. */
    public static LocalDate publishableFrom(int year) {
        return LocalDate.of(year, 12, 31).plusDays(CardState.DAYS_TO_FILL + 1L);
    }

    /**
     * Freezes the year's list under today's date.
     *
     * @throws YearNotOver before {@link #publishableFrom}
     * @throws ListPublished if it is published already
     * @throws NothingToPublish if nothing was rated in the year
     */
    @Transactional
    @Permission(resource = Resource.EVALUATION, verb = Verb.WRITE)
    public PreferredList publish(int year) {
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        if (today.isBefore(publishableFrom(year))) {
            throw new YearNotOver(publishableFrom(year));
        }
        PreferredList draft = of(year);
        if (draft.publishedOn() != null) {
            throw new ListPublished(draft.publishedOn());
        }
        if (draft.entries().isEmpty()) {
            throw new NothingToPublish();
        }
        UUID id = Ids.timeOrdered();
        if (lists.publish(
                        id,
                        year,
                        today,
                        clock.instant(),
                        Access.current().account().value())
                == 0) {
            throw new ListPublished(today);
        }
        entries.saveAll(
                draft.entries().stream().map(entry -> EntryRow.of(id, entry)).toList());
        activity.record("published", "preferred-providers", id, Map.of("year", year));
        return of(year);
    }

    private PreferredList published(ListRow list) {
        return new PreferredList(
                list.year(),
                list.publishedOn(),
                entries.findByListId(list.id()).stream()
                        .map(EntryRow::toEntry)
                        .sorted(Comparator.comparing(
                                        PreferredEntry::place, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(PreferredEntry::providerName))
                        .toList());
    }
}
