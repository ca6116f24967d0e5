package eu.gminarium.activitylog;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("platform_activity")
record PlatformActivityRow(
        @Id UUID id,
        Instant at,
        @Nullable UUID accountId,
        String action,
        String subject,
        @Nullable UUID subjectId,
        @TypeDef(type = DataType.JSON) Map<String, Object> details) {}
