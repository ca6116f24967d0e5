package eu.gminarium.training.need;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.TrainingId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need joined with its unit, topic and training. */
@Introspected
record NeedView(
        UUID id,
        UUID periodId,
        UUID officeId,
        UUID unitId,
        String unitSymbol,
        String topicCode,
        @TypeDef(type = DataType.JSON) Map<String, String> topicName,
        String reason,
        Priority priority,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int people,
        @Nullable UUID trainingId,
        @Nullable String trainingTitle,
        LocalDate enteredOn,
        long version) {

    Need toNeed(String officeName, List<Need.Person> named) {
        return new Need(
                new NeedId(id),
                new NeedPeriodId(periodId),
                new OfficeId(officeId),
                officeName,
                new UnitId(unitId),
                unitSymbol,
                topicCode,
                new LocalizedText(topicName),
                reason,
                priority,
                wantedFrom,
                wantedTo,
                people,
                named,
                trainingId == null ? null : new TrainingId(trainingId),
                trainingTitle,
                enteredOn,
                version);
    }
}
