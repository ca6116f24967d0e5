package eu.gminarium.training.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_need")
record NeedRow(
        @Id UUID id,
        UUID periodId,
        UUID officeId,
        UUID unitId,
        UUID topicId,
        String reason,
        Priority priority,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int people,
        @Nullable UUID trainingId,
        LocalDate enteredOn,
        @Version long version) {

    /** The row of an input whose topic and number of people are known. */
    static NeedRow of(
            UUID id, NewNeed input, UUID officeId, UUID topicId, int people, LocalDate enteredOn, long version) {
        return new NeedRow(
                id,
                input.period().value(),
                officeId,
                input.unit().value(),
                topicId,
                input.reason(),
                input.priority(),
                input.wantedFrom(),
                input.wantedTo(),
                people,
                null,
                enteredOn,
                version);
    }
}
