package eu.gminarium.mysteryclient.masking;

import eu.gminarium.shared.i18n.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A surname that is recognised in its Polish and Czech cases: a word that begins like it and ends as words of the two
 * languages are inflected, whatever its case and diacritics. A common word that equals a surname is taken for it.
 *
 * @param stems beginnings in folded letters, longest use first
 */
record Surname(List<String> stems) {

    private static final int SHORTEST_STEM = 3;

    /** What follows a stem in any case, number and gender, without diacritics. */
    private static final Set<String> ENDINGS = Set.of(
            "", "a", "e", "i", "o", "u", "y", "ego", "emu", "ej", "ech", "em", "en", "ym", "ymi", "ych", "im", "imi",
            "ich", "iego", "iemu", "iej", "owi", "owie", "ovi", "ove", "ova", "ovou", "ovy", "ovych", "ovym", "ovo",
            "owa", "owej", "ow", "owna", "owny", "ownie", "om", "ou", "ami", "ach", "um", "ie", "ia", "iu", "iem",
            "iowi", "iowie", "iom", "iow", "iami", "iach", "iovi", "iova", "ho", "eho", "emi");

    /** Endings of dictionary forms that inflection replaces. */
    private static final Pattern CHANGING = Pattern.compile("(ova|owa|[aeiouy])$");

    /** A consonant before -e in the dative and locative, and what it becomes. */
    private static final Map<String, String> SOFTER =
            Map.of("k", "c", "g", "dz", "h", "z", "r", "rz", "t", "ci", "d", "dzi", "s", "si", "z", "zi");

    /** A vowel that is heard only at the end of a word: Dudek, Dudka; Kocioł, Kotła. */
    private static final Map<String, String> FLEETING = Map.ofEntries(
            Map.entry("ek", "k"),
            Map.entry("ec", "c"),
            Map.entry("el", "l"),
            Map.entry("er", "r"),
            Map.entry("en", "n"),
            Map.entry("iec", "c"),
            Map.entry("rzec", "rc"),
            Map.entry("iek", "k"),
            Map.entry("ciol", "tl"),
            Map.entry("ziol", "zl"),
            Map.entry("cien", "tn"));

    /** The parts of a name: both halves of a double one. */
    static Stream<Surname> of(String name) {
        return Stream.of(name.split("[\\s\\-–]+"))
                .filter(part -> !part.isBlank())
                .map(Surname::part);
    }

    private static Surname part(String name) {
        String folded = Folding.fold(name);
        List<String> stems = new ArrayList<>();
        String stem = CHANGING.matcher(folded).replaceFirst("");
        stems.add(stem.length() < SHORTEST_STEM ? folded : stem);
        FLEETING.forEach((heard, silent) -> {
            if (folded.endsWith(heard)) {
                stems.add(folded.substring(0, folded.length() - heard.length()) + silent);
            }
        });
        SOFTER.forEach((hard, soft) -> {
            if (stem.endsWith(hard)) {
                stems.add(stem.substring(0, stem.length() - hard.length()) + soft);
            }
        });
        if (name.endsWith("ąb")) {
            stems.add(folded.substring(0, folded.length() - 2) + "eb");
        }
        return new Surname(stems.stream()
                .filter(each -> each.length() >= SHORTEST_STEM || each.equals(folded))
                .toList());
    }

    /** @param word in folded letters */
    boolean isMeantBy(String word) {
        return stems.stream()
                .anyMatch(stem -> word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length())));
    }
}
