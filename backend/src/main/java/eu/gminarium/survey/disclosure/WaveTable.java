package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a closed wave.
 *
 * @param offices every office that took part and is within the reader's reach
 * @param shown how many offices are in {@code overall}, those out of reach too
 * @param overall all offices that are shown, pooled; see {@link Suppression} for why not the others
 */
public record WaveTable(Map<OfficeId, Disclosed<Figures>> offices, long shown, Disclosed<Figures> overall) {

    public WaveTable {
        offices = Map.copyOf(offices);
    }

    /** What may be shown of one office; nothing if it did not take part. */
    public Disclosed<Figures> of(OfficeId office) {
        return offices.getOrDefault(office, new Disclosed.Suppressed<>());
    }

    /** What may be shown of each statement of one office, by code; nothing if it is hidden or did not take part. */
    public Map<String, Disclosed<Ratings>> ratings(OfficeId office) {
        return of(office).released().map(Figures::questions).orElseGet(Map::of);
    }

    /** What may be shown of each statement of all shown offices together, by code. */
    public Map<String, Disclosed<Ratings>> ratingsTogether() {
        return overall.released().map(Figures::questions).orElseGet(Map::of);
    }

    /** Those of {@code offices} of which something is shown. */
    public Set<OfficeId> shownOffices() {
        return shownOffices(Disclosed.Released::new);
    }

    /** Whether a figure is shown of the same offices as in another table, so that the two totals can be compared. */
    public boolean showsLike(WaveTable other, Function<Figures, Disclosed<?>> figure) {
        return shownOffices(figure).equals(other.shownOffices(figure));
    }

    private Set<OfficeId> shownOffices(Function<Figures, Disclosed<?>> figure) {
        return offices.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .released()
                        .filter(figures -> figure.apply(figures).released().isPresent())
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The shown offices without this one, pooled, by statement code. Everybody who reads the table could subtract as much, and
     * nothing hidden is in it.
     */
    public Map<String, Disclosed<Ratings>> ratingsOfOthers(OfficeId office) {
        Map<String, Disclosed<Ratings>> own = ratings(office);
        return ratingsTogether().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> without(entry.getValue(), own.get(entry.getKey()))));
    }

    /** What may be shown of each question that is no rated statement, of one office. */
    public Map<String, Disclosed<ChoiceFigure>> choices(OfficeId office) {
        return of(office).released().map(Figures::choices).orElseGet(Map::of);
    }

    /** What may be shown of each question that is no rated statement, of all shown offices together. */
    public Map<String, Disclosed<ChoiceFigure>> choicesTogether() {
        return overall.released().map(Figures::choices).orElseGet(Map::of);
    }

    /** The shown offices without this one, pooled, as {@link #ratingsOfOthers} has it. */
    public Map<String, Disclosed<ChoiceFigure>> choicesOfOthers(OfficeId office) {
        Map<String, Disclosed<ChoiceFigure>> own = choices(office);
        Map<String, Disclosed<ChoiceFigure>> others = new HashMap<>();
        choicesTogether().forEach((code, all) -> {
            Disclosed<ChoiceFigure> part = own.get(code);
            ChoiceFigure rest = all.released()
                    .orElse(ChoiceFigure.NONE)
                    .minus(part == null ? ChoiceFigure.NONE : part.released().orElse(ChoiceFigure.NONE));
            others.put(code, Disclosed.of(rest.n(), rest));
        });
        return others;
    }

    private static Disclosed<Ratings> without(Disclosed<Ratings> all, @Nullable Disclosed<Ratings> own) {
        Ratings rest = all.released()
                .orElse(Ratings.NONE)
                .minus(own == null ? Ratings.NONE : own.released().orElse(Ratings.NONE));
        return Disclosed.of(rest.n(), rest);
    }

    /** The same without the offices that the reader may not see one by one. */
    public WaveTable within(Predicate<OfficeId> reach) {
        Map<OfficeId, Disclosed<Figures>> reached = offices.entrySet().stream()
                .filter(entry -> reach.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WaveTable(reached, shown, overall);
    }
}
