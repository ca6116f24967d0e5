package eu.gminarium.mysteryclient.audit;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audit to be planned; the fields are those of {@link Audit}.
 *
 * @param topicCode given together with {@code relation} or not at all
 */
@Introspected
public record NewAudit(
        @NotNull LocalizedText title,
        @NotNull Channel channel,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Min(1) @Max(100) int callsPerOffice,
        @Min(1) @Max(100) int minimumCalls,
        @Nullable String topicCode,
        @Nullable TrainingRelation relation) {

    private static final int MOST_YEARS = 2;

    /**
     * @throws InvalidField if it ends before it begins or lasts longer than two years, wants more calls for a rank than an
     *     office gets, or has a topic without relation or the reverse
     */
    public NewAudit {
        if (endsOn.isBefore(startsOn)) {
            throw InvalidField.of("endsOn", "mystery.invalid.ends-before-start");
        }
        if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            throw InvalidField.of("endsOn", "mystery.invalid.audit-too-long", MOST_YEARS);
        }
        if (minimumCalls > callsPerOffice) {
            throw InvalidField.of("minimumCalls", "mystery.invalid.minimum-over-calls", callsPerOffice);
        }
        if ((topicCode == null) != (relation == null)) {
            throw InvalidField.of("relation", "mystery.invalid.topic-and-relation");
        }
    }
}
