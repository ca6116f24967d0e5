package eu.gminarium.training.preferred;

import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.training.evaluation.GroupResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks providers by their overall mean, equal ones sharing the better place: 1-2-2-4. Means are compared as they are shown, with
 * two decimals, because nobody understands two places for the same figure.
 */
final class Placing {

    private static final int DECIMALS = 2;

    private Placing() {}

    static List<PreferredEntry> of(List<GroupResult> providers) {
        List<BigDecimal> means =
                providers.stream().map(Placing::shown).filter(Objects::nonNull).toList();
        Stream<PreferredEntry> ranked = providers.stream()
                .filter(provider -> shown(provider) != null)
                .map(provider -> ranked(provider, means))
                .sorted(Comparator.<PreferredEntry, Integer>comparing(entry -> Objects.requireNonNull(entry.place()))
                        .thenComparing(PreferredEntry::providerName));
        Stream<PreferredEntry> others = providers.stream()
                .filter(provider -> shown(provider) == null)
                .map(provider -> new PreferredEntry(key(provider), provider.name(), null, null, null, Map.of()))
                .sorted(Comparator.comparing(PreferredEntry::providerName));
        return Stream.concat(ranked, others).toList();
    }

    private static PreferredEntry ranked(GroupResult provider, List<BigDecimal> means) {
        Evaluation evaluation = Objects.requireNonNull(provider.evaluation());
        BigDecimal own = Objects.requireNonNull(shown(provider));
        long better = means.stream().filter(mean -> mean.compareTo(own) > 0).count();
        Map<Aspect, Double> byAspect = new EnumMap<>(Aspect.class);
        evaluation.aspects().forEach((aspect, ratings) -> byAspect.put(aspect, ratings.mean()));
        return new PreferredEntry(
                key(provider),
                provider.name(),
                Math.toIntExact(better) + 1,
                evaluation.cards(),
                evaluation.overall(),
                byAspect);
    }

    private static @Nullable BigDecimal shown(GroupResult provider) {
        Evaluation evaluation = provider.evaluation();
        return evaluation == null || evaluation.overall() == null
                ? null
                : BigDecimal.valueOf(evaluation.overall()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static UUID key(GroupResult provider) {
        return Objects.requireNonNull(provider.key());
    }
}
