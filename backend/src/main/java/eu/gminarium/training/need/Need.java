package eu.gminarium.training.need;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.TrainingId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit needs.
 *
 * @param people how many
 * @param named those of them who are known by name and whom the reader may see
 * @param training what answers it; null while nothing does
 */
public record Need(
        NeedId id,
        NeedPeriodId period,
        OfficeId office,
        String officeName,
        UnitId unit,
        String unitSymbol,
        String topicCode,
        LocalizedText topic,
        String reason,
        Priority priority,
        LocalDate wantedFrom,
        LocalDate wantedTo,
        int people,
        List<Person> named,
        @Nullable TrainingId training,
        @Nullable String trainingTitle,
        LocalDate enteredOn,
        long version) {

    public Need {
        named = List.copyOf(named);
    }

    /** Somebody for whom the need is. */
    public record Person(EmployeeId id, String name) {}
}
