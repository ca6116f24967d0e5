package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.shared.i18n.Folding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that stand in cells, in Polish, Czech and English, with or without accents. */
final class CellWords {

    private static final Set<String> YES = Set.of("1", "x", "true", "yes", "y", "tak", "t", "ano", "a", "ja");
    private static final Set<String> NO = Set.of("0", "false", "no", "n", "nie", "ne", "nej");
    private static final Map<String, Certainty> CERTAINTIES = Map.ofEntries(
            Map.entry("final", Certainty.FINAL),
            Map.entry("ostateczna", Certainty.FINAL),
            Map.entry("ostateczne", Certainty.FINAL),
            Map.entry("konecna", Certainty.FINAL),
            Map.entry("preliminary", Certainty.PRELIMINARY),
            Map.entry("wstepna", Certainty.PRELIMINARY),
            Map.entry("wstepne", Certainty.PRELIMINARY),
            Map.entry("predbezna", Certainty.PRELIMINARY),
            Map.entry("estimated", Certainty.ESTIMATED),
            Map.entry("szacowana", Certainty.ESTIMATED),
            Map.entry("szacunkowa", Certainty.ESTIMATED),
            Map.entry("odhad", Certainty.ESTIMATED),
            Map.entry("odhadovana", Certainty.ESTIMATED));
    private static final Map<String, MissingReason> REASONS = Map.ofEntries(
            Map.entry("not measured", MissingReason.NOT_MEASURED),
            Map.entry("nie mierzono", MissingReason.NOT_MEASURED),
            Map.entry("nemereno", MissingReason.NOT_MEASURED),
            Map.entry("not applicable", MissingReason.NOT_APPLICABLE),
            Map.entry("nie dotyczy", MissingReason.NOT_APPLICABLE),
            Map.entry("netyka se", MissingReason.NOT_APPLICABLE),
            Map.entry("not comparable", MissingReason.NOT_COMPARABLE),
            Map.entry("nieporownywalne", MissingReason.NOT_COMPARABLE),
            Map.entry("nesrovnatelne", MissingReason.NOT_COMPARABLE),
            Map.entry("not reported", MissingReason.NOT_REPORTED),
            Map.entry("nie podano", MissingReason.NOT_REPORTED),
            Map.entry("neuvedeno", MissingReason.NOT_REPORTED));

    private CellWords() {}

    static Optional<Certainty> certainty(String text) {
        return Optional.ofNullable(CERTAINTIES.get(Folding.fold(text)));
    }

    static Optional<MissingReason> reason(String text) {
        return Optional.ofNullable(REASONS.get(Folding.fold(text)));
    }

    /** Yes or no; empty if the text is neither. */
    static Optional<Boolean> yes(String text) {
        String folded = Folding.fold(text);
        if (YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }
}
