package eu.gminarium.training.projectindicator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("project_indicator")
record ProjectIndicatorRow(
        @Id UUID id,
        UUID programmeId,
        String code,
        IndicatorKind kind,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        Measure measure,
        @Nullable UUID topicId,
        int baseline,
        int target,
        @Nullable Integer targetWomen,
        @Nullable Integer targetMen,
        int position,
        @Version long version) {

    static ProjectIndicatorRow of(
            UUID id, UUID programme, ProjectIndicatorInput input, @Nullable UUID topic, int position, long version) {
        return new ProjectIndicatorRow(
                id,
                programme,
                input.code(),
                input.kind(),
                input.name().byLanguage(),
                input.measure(),
                topic,
                input.baseline(),
                input.target(),
                input.targetWomen(),
                input.targetMen(),
                position,
                version);
    }
}
