package eu.gminarium.mysteryclient.masking;

import eu.gminarium.shared.i18n.Folding;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Replaces the surnames of some people in texts. */
public final class NameMask {

    /** What stands for a name. */
    public static final String MASK = "•••";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private final List<Surname> surnames;

    /** @param names surnames as they are written, in the nominative */
    public NameMask(Collection<String> names) {
        surnames = names.stream().distinct().flatMap(Surname::of).distinct().toList();
    }

    /** The text with {@link #MASK} for each surname, in whatever case it stands. */
    public String mask(String text) {
        return surnames.isEmpty() ? text : WORD.matcher(text).replaceAll(this::shown);
    }

    private String shown(MatchResult word) {
        String folded = Folding.fold(word.group());
        return surnames.stream().anyMatch(surname -> surname.isMeantBy(folded)) ? MASK : word.group();
    }
}
