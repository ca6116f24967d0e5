package eu.gminarium.training.minimum;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("minimum_plan")
record MinimumPlanRow(
        @Id UUID id,
        String name,
        String country,
        String citation,
        String sourceUrl,
        @TypeDef(type = DataType.JSON) List<String> positions,
        @TypeDef(type = DataType.JSON) List<String> topics,
        int required,
        Measure measure,
        @Nullable Integer dayHours,
        int periodMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        @Version long version) {

    /** A plan that nobody has checked yet. */
    static MinimumPlanRow of(UUID id, NewMinimumPlan input, long version) {
        return new MinimumPlanRow(
                id,
                input.name(),
                input.country(),
                input.citation(),
                input.sourceUrl(),
                input.positions(),
                input.topics(),
                input.required(),
                input.measure(),
                input.dayHours(),
                input.periodMonths(),
                input.validFrom(),
                input.validTo(),
                null,
                null,
                version);
    }

    MinimumPlanRow checked(SourceCheck check) {
        return new MinimumPlanRow(
                id,
                name,
                country,
                citation,
                sourceUrl,
                positions,
                topics,
                required,
                measure,
                dayHours,
                periodMonths,
                validFrom,
                validTo,
                check.checkedOn(),
                check.checkedBy(),
                version);
    }

    MinimumPlan toPlan() {
        return new MinimumPlan(
                new MinimumPlanId(id),
                name,
                country,
                citation,
                sourceUrl,
                positions,
                topics,
                required,
                measure,
                dayHours,
                periodMonths,
                validFrom,
                validTo,
                checkedOn,
                checkedBy,
                version);
    }
}
