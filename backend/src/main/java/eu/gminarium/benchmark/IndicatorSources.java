package eu.gminarium.benchmark;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All areas that compute indicators, by the indicators' codes. */
@Singleton
@Unchecked("callers check who may see an indicator's values; what may not be released is suppressed by its source")
public class IndicatorSources {

    private final Map<String, IndicatorSource> byCode = new HashMap<>();

    IndicatorSources(List<IndicatorSource> sources) {
        for (IndicatorSource source : sources) {
            for (String code : source.indicators()) {
                if (byCode.putIfAbsent(code, source) != null) {
                    throw new IllegalStateException("two sources compute " + code);
                }
            }
        }
    }

    /** The codes that some area computes. */
    public Set<String> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** What happened in an office of the current partnership, oldest first. */
    public List<SourcedEvent> events(OfficeId office) {
        return Set.copyOf(byCode.values()).stream()
                .flatMap(source -> source.events(office).stream())
                .sorted(Comparator.comparing(SourcedEvent::period).thenComparing(SourcedEvent::kind))
                .toList();
    }

    /** The values of one code in the current partnership; none if no area computes it. */
    public List<SourcedValue> values(String code) {
        IndicatorSource source = byCode.get(code);
        return source == null ? List.of() : source.values(code);
    }
}
