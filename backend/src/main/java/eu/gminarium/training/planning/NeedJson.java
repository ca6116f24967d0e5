package eu.gminarium.training.planning;

import eu.gminarium.training.need.Need;
import eu.gminarium.training.need.Priority;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need.
 *
 * @param topic the topic's code
 * @param people how many
 * @param named those who are known by name and whom the reader may see
 * @param trainingId what answers it
 */
@Serdeable
record NeedJson(
        UUID id,
        UUID periodId,
        UUID officeId,
        String officeName,
        UUID unitId,
        String unitSymbol,
        String topic,
        Map<String, String> topicName,
        String reason,
        Priority priority,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int people,
        List<PersonJson> named,
        @Nullable UUID trainingId,
        @Nullable String trainingTitle,
        LocalDate enteredOn,
        long version) {

    static NeedJson of(Need need) {
        return new NeedJson(
                need.id().value(),
                need.period().value(),
                need.office().value(),
                need.officeName(),
                need.unit().value(),
                need.unitSymbol(),
                need.topicCode(),
                need.topic().byLanguage(),
                need.reason(),
                need.priority(),
                need.wantedFrom(),
                need.wantedTo(),
                need.people(),
                need.named().stream()
                        .map(person -> new PersonJson(person.id().value(), person.name()))
                        .toList(),
                need.training() == null ? null : need.training().value(),
                need.trainingTitle(),
                need.enteredOn(),
                need.version());
    }

    @Serdeable
    record PersonJson(UUID employeeId, String employeeName) {}
}
