package eu.gminarium.training.need;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

/** The needs of one topic in one office, added up. */
@Introspected
record TotalView(
        String topicCode,
        @TypeDef(type = DataType.JSON) Map<String, String> topicName,
        UUID officeId,
        long people,
        long needs,
        long unanswered,
        long urgent) {}
