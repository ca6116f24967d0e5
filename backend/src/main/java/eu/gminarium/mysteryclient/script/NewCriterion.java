package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion to be added at the end of an audit's criteria; the fields are those of {@link Criterion}.
 *
 * @param weight kept without trailing zeros, so that equal criteria are equal
 */
@Introspected
public record NewCriterion(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
        @NotNull LocalizedText name,
        @NotNull LocalizedText text,
        @NotNull CriterionKind kind,

        @NotNull @Positive @Digits(integer = 5, fraction = 3)
        BigDecimal weight,

        boolean mayNotApply,
        @Nullable String topicCode,
        @Nullable @Valid TimeLimit limit,
        @Nullable LocalizedText standard) {

    /** @throws InvalidField for a time without a limit, or a limit of something else */
    public NewCriterion {
        if ((kind == CriterionKind.TIME) != (limit != null)) {
            throw InvalidField.of("limit", "mystery.invalid.time-and-limit", code);
        }
        weight = weight.stripTrailingZeros();
        mayNotApply = mayNotApply || kind == CriterionKind.TEXT;
    }

    /** Neither a time nor the test of a standard. */
    public NewCriterion(
            String code,
            LocalizedText name,
            LocalizedText text,
            CriterionKind kind,
            BigDecimal weight,
            boolean mayNotApply,
            @Nullable String topicCode) {
        this(code, name, text, kind, weight, mayNotApply, topicCode, null, null);
    }
}
