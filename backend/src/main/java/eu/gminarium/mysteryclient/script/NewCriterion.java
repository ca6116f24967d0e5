package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion to be added at the end of an audit's criteria; the fields are those of {@link Criterion}. */
@Introspected
public record NewCriterion(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
        @NotNull LocalizedText name,
        @NotNull LocalizedText text,
        @NotNull CriterionKind kind,

        @NotNull @Positive @Digits(integer = 5, fraction = 3)
        BigDecimal weight,

        boolean mayNotApply,
        @Nullable String topicCode) {}
