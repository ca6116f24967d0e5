package eu.gminarium.mysteryclient.result;

import eu.gminarium.benchmark.IndicatorSource;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.mysteryclient.scoring.CallSample;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The index of each office in each released audit, as a value of the indicator {@code mystery-index}. */
@Singleton
@Unchecked("released audits only; the dashboard's services check who asks")
class MysteryClientIndicators implements IndicatorSource {

    static final String INDEX = "mystery-index";

    private final PointsQueries points;

    MysteryClientIndicators(PointsQueries points) {
        this.points = points;
    }

    @Override
    public Set<String> indicators() {
        return Set.of(INDEX);
    }

    /**
     * Offices with too few calls for a rank are suppressed. Audits ask different things, so no two are taken together: of two on the
     * same days the one with more calls to the office counts.
     */
    @Override
    @Transactional(readOnly = true)
    public List<SourcedValue> values(String indicatorCode) {
        if (!INDEX.equals(indicatorCode)) {
            return List.of();
        }
        return points.released().stream().collect(Collectors.groupingBy(Key::of)).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().audit()))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().place(),
                        Map.Entry::getValue,
                        (one, other) -> other.size() > one.size() ? other : one,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(entry ->
                        new SourcedValue(entry.getKey().office(), entry.getKey().period(), value(entry.getValue())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourcedEvent> events(OfficeId office) {
        return points.releasedTo(office.value()).stream()
                .map(ReleasedAuditRow::toEvent)
                .toList();
    }

    private static IndicatorValue value(List<ReleasedPointsRow> calls) {
        CallSample sample =
                new CallSample(calls.stream().map(ReleasedPointsRow::toPoints).toList());
        int minimum =
                calls.stream().mapToInt(ReleasedPointsRow::minimumCalls).max().orElse(1);
        Double index = sample.index();
        return index == null || sample.n() < minimum
                ? new IndicatorValue.Suppressed()
                : new IndicatorValue.Known(
                        index,
                        (long) sample.n(),
                        sample.interval(),
                        sample.total().possible().doubleValue());
    }

    private record Key(Place place, UUID audit) {
        static Key of(ReleasedPointsRow row) {
            Period period = new Period(row.startsOn(), row.endsOn());
            return new Key(new Place(new OfficeId(row.officeId()), period), row.auditId());
        }
    }

    private record Place(OfficeId office, Period period) {}
}
