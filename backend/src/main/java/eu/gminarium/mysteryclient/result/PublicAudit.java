package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of an audit. All offices are in the common figures, whether they agreed to be named or not; so that the
 * others cannot be worked out from them, there are none if only a few offices were unnamed when it was published, and who agrees
 * later is named only as long as enough others are not.
 *
 * @param overall null if the unnamed offices are too few to be hidden in it
 * @param distribution empty for the same reason, or if all unnamed ones are in one class; see {@link Ranking#distribution()}
 * @param named the offices that agreed, in the order of the ranking, each with its rank among all
 * @param names of the named ones, told apart by their code where two share one
 */
public record PublicAudit(
        Audit audit,
        Ranking.@Nullable Overall overall,
        List<Integer> distribution,
        List<RankedOffice> named,
        Map<RankedOffice, String> names) {

    /** So many unnamed offices hide each other. */
    public static final int HIDING = 5;

    public PublicAudit {
        distribution = List.copyOf(distribution);
        named = List.copyOf(named);
        names = Map.copyOf(names);
    }
}
