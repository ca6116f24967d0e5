package eu.gminarium.training.projectindicator;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator joined with its topic. */
@Introspected
record ProjectIndicatorView(
        UUID id,
        UUID programmeId,
        String code,
        IndicatorKind kind,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        Measure measure,
        @Nullable UUID topicId,
        @Nullable String topicCode,
        int baseline,
        int target,
        @Nullable Integer targetWomen,
        @Nullable Integer targetMen,
        int position,
        long version) {

    ProjectIndicator toIndicator() {
        return new ProjectIndicator(
                new ProjectIndicatorId(id),
                new ProgrammeId(programmeId),
                code,
                kind,
                new LocalizedText(name),
                measure,
                topicCode,
                baseline,
                target,
                targetWomen,
                targetMen,
                version);
    }
}
