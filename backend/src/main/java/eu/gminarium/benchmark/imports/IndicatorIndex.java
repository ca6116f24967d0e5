package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.shared.problem.InvalidField;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Finds indicators by code in any case, by name in any language, or as the mapping says. */
final class IndicatorIndex {

    /** What a text means. */
    sealed interface Match {
        record Found(Target target) implements Match {}

        record Unknown() implements Match {}

        /** Somebody wants it left out. */
        record LeftOut() implements Match {}

        /** The program computes it, so that nothing can be imported. */
        record Computed() implements Match {}

        record Archived() implements Match {}

        /** Several cards have the name. */
        record Ambiguous() implements Match {}
    }

    private final Map<String, IndicatorCard> byCode = new HashMap<>();
    private final Map<String, Set<IndicatorCard>> byName = new HashMap<>();
    private final Map<String, String> said;
    private final Map<String, Match> answers = new HashMap<>();
    private final Map<String, Target.Made> made = new LinkedHashMap<>();
    private final Map<String, UnknownIndicator> exceptions;
    private final UnknownIndicator otherwise;
    private final BiFunction<String, String, Target.Made> maker;

    /** @throws InvalidField if the mapping says of an indicator twice what it is, apart from capitals and spaces */
    IndicatorIndex(
            Collection<IndicatorCard> cards, ImportMapping mapping, BiFunction<String, String, Target.Made> maker) {
        this.otherwise = mapping.unknownIndicators();
        this.exceptions = byKey("indicatorExceptions", mapping.indicatorExceptions());
        this.maker = maker;
        this.said = byKey("indicatorCodes", mapping.indicatorCodes());
        for (IndicatorCard card : cards) {
            byCode.put(card.code(), card);
            for (String name : card.definition().name().byLanguage().values()) {
                byName.computeIfAbsent(Folding.fold(name), none -> new HashSet<>())
                        .add(card);
            }
        }
    }

    Match find(String text) {
        return answers.computeIfAbsent(text, this::search);
    }

    /** The cards that the values read so far need and nobody has made. */
    List<Target.Made> made() {
        return List.copyOf(made.values());
    }

    private Match search(String text) {
        UnknownIndicator treatment = exceptions.getOrDefault(key(text), otherwise);
        if (exceptions.get(key(text)) == UnknownIndicator.SKIP) {
            return new Match.LeftOut();
        }
        String wanted = said.getOrDefault(key(text), text);
        IndicatorCard coded = byCode.get(key(wanted));
        if (coded == null) {
            coded = NewCards.code(wanted).map(byCode::get).orElse(null);
        }
        if (coded != null) {
            return found(coded);
        }
        Set<IndicatorCard> named = byName.getOrDefault(Folding.fold(wanted), Set.of());
        if (named.size() > 1) {
            return new Match.Ambiguous();
        }
        return named.isEmpty()
                ? unknown(wanted, treatment)
                : found(named.iterator().next());
    }

    private static Match found(IndicatorCard card) {
        if (!card.source().stored()) {
            return new Match.Computed();
        }
        return card.archived() ? new Match.Archived() : new Match.Found(new Target.Present(card));
    }

    private Match unknown(String name, UnknownIndicator treatment) {
        return switch (treatment) {
            case REFUSE -> new Match.Unknown();
            case SKIP -> new Match.LeftOut();
            case CREATE -> made(name);
        };
    }

    private Match made(String name) {
        return NewCards.code(name)
                .<Match>map(code -> new Match.Found(made.computeIfAbsent(code, none -> maker.apply(code, name))))
                .orElseGet(Match.Unknown::new);
    }

    private static <V> Map<String, V> byKey(String field, Map<String, V> told) {
        Map<String, V> found = new HashMap<>();
        // In order, so that the refusal always names the same one.
        new TreeMap<>(told).forEach((text, meant) -> {
            if (found.put(key(text), meant) != null) {
                throw InvalidField.of(field, "benchmark.import.invalid.twice", text);
            }
        });
        return found;
    }

    /** What a file calls an indicator, however it writes it in one row or another. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
