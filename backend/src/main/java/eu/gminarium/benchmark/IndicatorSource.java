package eu.gminarium.benchmark;

import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Set;

/**
 * An area that computes indicators from its own rows, by query; nothing is stored twice. As long as the day is the same and nothing is
 * written down in the partnership's activity log, it answers the same and is not asked again.
 */
public interface IndicatorSource {

    /** The codes of the indicators that it computes. */
    Set<String> indicators();

    /** The values of one of its indicators in the current partnership: at most one per office and period. */
    List<SourcedValue> values(String indicatorCode);

    /** What happened in an office that its indicators tell of. */
    default List<SourcedEvent> events(OfficeId office) {
        return List.of();
    }
}
