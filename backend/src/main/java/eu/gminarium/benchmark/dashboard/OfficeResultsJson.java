package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.programme.Office;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One office over time in the API.
 *
 * @param peerGroup whom it is compared with; missing where that is everybody
 * @param own whether it is an office of the person who asks
 * @param findings of the latest values, strongest first
 * @param events what happened in the office, oldest first
 */
@Serdeable
record OfficeResultsJson(
        UUID officeId,
        String officeName,
        DashboardJson.@Nullable PeerGroupJson peerGroup,
        boolean own,
        List<TrendJson> trends,
        List<DashboardJson.FindingJson> findings,
        List<EventJson> events) {

    static OfficeResultsJson of(
            OfficeResults results, List<SourcedEvent> events, Sentences sentences, Wording words, Locale language) {
        Office office = results.office();
        return new OfficeResultsJson(
                office.id().value(),
                office.displayName(),
                results.peers() == null ? null : DashboardJson.PeerGroupJson.of(results.peers(), language),
                results.own(),
                Stream.concat(results.trends().stream(), results.past().stream())
                        .map(trend -> TrendJson.of(trend, office))
                        .toList(),
                results.findings().stream()
                        .map(finding -> DashboardJson.FindingJson.of(finding, office, sentences, words))
                        .toList(),
                events.stream().map(EventJson::of).toList());
    }

    /**
     * An indicator over its periods, oldest first. No figure of one definition is compared with one of another.
     *
     * @param definitionVersion the one that the points are of
     * @param points by the present definition; none if there are values by former ones alone
     * @param former parts by former definitions, oldest first
     */
    @Serdeable
    record TrendJson(String indicator, int definitionVersion, List<PointJson> points, List<FormerJson> former) {

        static TrendJson of(Trend trend, Office office) {
            return new TrendJson(
                    trend.card().code(),
                    trend.card().definitionNumber(),
                    trend.points().stream()
                            .map(point -> PointJson.of(point, office))
                            .toList(),
                    trend.former().stream()
                            .map(part -> FormerJson.of(part, office))
                            .toList());
        }
    }

    /**
     * A part of a trend by a definition that no longer holds.
     *
     * @param changedIndicator whose definition came to an end: the indicator itself, or a part of a ratio
     * @param replacedOn since when the next definition holds
     */
    @Serdeable
    record FormerJson(int definitionVersion, String changedIndicator, LocalDate replacedOn, List<PointJson> points) {

        static FormerJson of(FormerTrend part, Office office) {
            return new FormerJson(
                    part.card().definitionNumber(),
                    part.changed(),
                    part.replacedOn(),
                    part.points().stream()
                            .map(point -> PointJson.of(point, office))
                            .toList());
        }
    }

    /**
     * One period.
     *
     * @param distribution of the offices in the period; absent with fewer than five
     */
    @Serdeable
    record PointJson(
            LocalDate periodStart,
            LocalDate periodEnd,
            CellJson cell,
            @Nullable DistributionJson distribution) {

        static PointJson of(TrendPoint point, Office office) {
            return new PointJson(
                    point.period().from(),
                    point.period().to(),
                    CellJson.of(point.cell(), office),
                    point.peers() == null ? null : DistributionJson.of(point.peers()));
        }
    }

    /** @param title by language */
    @Serdeable
    record EventJson(SourcedEvent.Kind kind, LocalDate from, LocalDate to, Map<String, String> title) {

        static EventJson of(SourcedEvent event) {
            return new EventJson(
                    event.kind(),
                    event.period().from(),
                    event.period().to(),
                    event.title().byLanguage());
        }
    }
}
