package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts are by language code: pl, cs, en.
 *
 * @param kind YES_NO takes 0 and 1, SCALE takes 1 to 5, TIME takes whole units, TEXT takes words and gives no points
 * @param weight 1 if not said
 * @param mayNotApply whether N/A is allowed; true if not said, and always for TEXT
 * @param limit needed for TIME, refused for others
 * @param standard what the client-service standard demands, if the criterion tests one
 */
@Serdeable
record NewCriterionJson(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String code,
        @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> name,
        @NotEmpty Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> text,
        @NotNull CriterionKind kind,

        @Nullable @Positive @Digits(integer = 5, fraction = 3)
        BigDecimal weight,

        @Nullable Boolean mayNotApply,
        @Nullable String topicCode,
        @Nullable @Valid TimeLimitJson limit,

        @Nullable @Size(min = 1)
        Map<@Pattern(regexp = "pl|cs|en") String, @NotBlank @Size(max = 2000) String> standard) {

    static NewCriterionJson of(NewCriterion criterion) {
        TimeLimit limit = criterion.limit();
        LocalizedText standard = criterion.standard();
        return new NewCriterionJson(
                criterion.code(),
                criterion.name().byLanguage(),
                criterion.text().byLanguage(),
                criterion.kind(),
                criterion.weight(),
                criterion.mayNotApply(),
                criterion.topicCode(),
                limit == null ? null : TimeLimitJson.of(limit),
                standard == null ? null : standard.byLanguage());
    }

    NewCriterion toInput() {
        return new NewCriterion(
                code,
                new LocalizedText(name),
                new LocalizedText(text),
                kind,
                weight == null ? BigDecimal.ONE : weight,
                mayNotApply == null || mayNotApply,
                topicCode,
                limit == null ? null : limit.toLimit(),
                standard == null ? null : new LocalizedText(standard));
    }
}
