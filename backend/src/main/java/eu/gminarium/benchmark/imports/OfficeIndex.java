package eu.gminarium.benchmark.imports;

import eu.gminarium.programme.Office;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds offices by TERC code, by name, or by their number in the partnership. A name counts as it is written before it counts without
 * its accents: Håbo and Habo are two municipalities.
 */
final class OfficeIndex {

    private static final Pattern CODE = Pattern.compile("\\d{3,7}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Set<Integer> LOST_ZERO = Set.of(3, 6);

    /** What a text means. */
    sealed interface Match {
        record Found(OfficeId office) implements Match {}

        /** Of the partnership, but the importer does not enter its values. */
        record Foreign() implements Match {}

        record Unknown() implements Match {}

        /** Several offices have the name. */
        record Ambiguous() implements Match {}
    }

    private final OfficeReach reach;
    private final Map<String, OfficeId> byCode = new HashMap<>();
    private final Map<String, OfficeId> byNumber = new HashMap<>();
    private final Map<String, Set<OfficeId>> byName = new HashMap<>();
    private final Map<String, Set<OfficeId>> byFoldedName = new HashMap<>();
    private final Map<String, Match> answers = new HashMap<>();

    OfficeIndex(Collection<Office> offices, OfficeReach reach) {
        this.reach = reach;
        for (Office office : offices) {
            if (office.terc() != null) {
                byCode.put(office.terc(), office.id());
            }
            byNumber.put(Integer.toString(office.number()), office.id());
            Stream.of(office.displayName(), office.doorName()).forEach(name -> {
                add(byName, lower(name), office);
                add(byFoldedName, Folding.fold(name), office);
            });
        }
    }

    Match find(String text) {
        return answers.computeIfAbsent(text, this::search);
    }

    private Match search(String text) {
        if (CODE.matcher(text).matches()) {
            // A spreadsheet that takes the code for a number drops its leading zero.
            OfficeId coded = byCode.get(LOST_ZERO.contains(text.length()) ? "0" + text : text);
            if (coded != null) {
                return reached(coded);
            }
        }
        Set<OfficeId> named = byName.getOrDefault(lower(text), Set.of());
        if (named.isEmpty()) {
            named = byFoldedName.getOrDefault(Folding.fold(text), Set.of());
        }
        if (named.size() > 1) {
            return new Match.Ambiguous();
        }
        if (!named.isEmpty()) {
            return reached(named.iterator().next());
        }
        OfficeId numbered = NUMBER.matcher(text).matches() ? byNumber.get(text) : null;
        return numbered == null ? new Match.Unknown() : reached(numbered);
    }

    private static void add(Map<String, Set<OfficeId>> names, String name, Office office) {
        names.computeIfAbsent(name, none -> new HashSet<>()).add(office.id());
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Match reached(OfficeId office) {
        return reach.contains(office) ? new Match.Found(office) : new Match.Foreign();
    }
}
