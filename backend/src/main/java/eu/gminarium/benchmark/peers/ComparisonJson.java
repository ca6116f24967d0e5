package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.DistributionJson;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in the API.
 *
 * @param distribution of the group; absent with fewer than five values
 * @param best officeIds of the first rank; empty where nothing is ranked
 * @param items one for each office of the group, best first
 */
@Serdeable
record ComparisonJson(
        UUID indicatorId,
        String indicator,
        Map<String, String> name,
        int definitionVersion,
        IndicatorUnit unit,
        Direction direction,
        @Nullable BigDecimal target,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        List<PeriodJson> periods,
        PeersJson peerGroup,
        @Nullable DistributionJson distribution,
        List<UUID> best,
        List<ComparisonRowJson> items,
        long total) {

    static ComparisonJson of(Comparison comparison, Map<OfficeId, Office> offices, PeerWording words) {
        IndicatorDefinition text = comparison.card().definition();
        Period period = comparison.period();
        return new ComparisonJson(
                comparison.card().id().value(),
                comparison.card().code(),
                text.name().byLanguage(),
                comparison.card().definitionNumber(),
                text.unit(),
                text.direction(),
                text.target(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                comparison.periods().stream().map(PeriodJson::of).toList(),
                PeersJson.of(comparison.peers(), offices, words),
                comparison.distribution() == null ? null : DistributionJson.of(comparison.distribution()),
                comparison.best().stream().map(row -> row.office().id().value()).toList(),
                comparison.rows().stream().map(ComparisonRowJson::of).toList(),
                comparison.rows().size());
    }

    @Serdeable
    record PeriodJson(LocalDate periodStart, LocalDate periodEnd) {

        static PeriodJson of(Period period) {
            return new PeriodJson(period.from(), period.to());
        }
    }
}
