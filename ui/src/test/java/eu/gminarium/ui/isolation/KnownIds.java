package eu.gminarium.ui.isolation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of a partnership's rows, to be looked for in what somebody else was told. */
final class KnownIds {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<UUID> ids;

    KnownIds(Collection<Set<UUID>> ids) {
        this.ids = ids.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Every uuid in the text, in the order of the text. */
    static Stream<UUID> in(String text) {
        return UUIDS.matcher(text).results().map(MatchResult::group).map(UUID::fromString);
    }

    /** Whether the text tells one of these ids. */
    boolean toldBy(String text) {
        return in(text).anyMatch(ids::contains);
    }
}
