package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the dashboard in the API.
 *
 * @param distribution of the offices in the period; absent with fewer than five
 * @param overall of all offices with a value, by the card's rule
 */
@Serdeable
record ColumnJson(
        UUID id,
        String code,
        Map<String, String> name,
        String area,
        ValueSource source,
        int definitionVersion,
        IndicatorUnit unit,
        int decimals,
        Direction direction,
        @Nullable BigDecimal target,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable DistributionJson distribution,
        @Nullable OverallJson overall) {

    static ColumnJson of(Column column) {
        IndicatorDefinition text = column.card().definition();
        return new ColumnJson(
                column.card().id().value(),
                column.card().code(),
                text.name().byLanguage(),
                text.area(),
                column.card().source(),
                column.card().definitionNumber(),
                text.unit(),
                text.decimals(),
                text.direction(),
                text.target(),
                column.period() == null ? null : column.period().from(),
                column.period() == null ? null : column.period().to(),
                column.distribution() == null ? null : DistributionJson.of(column.distribution()),
                column.overall() == null
                        ? null
                        : new OverallJson(
                                column.overall().value(), column.overall().offices()));
    }

    @Serdeable
    record OverallJson(double value, int offices) {}
}
