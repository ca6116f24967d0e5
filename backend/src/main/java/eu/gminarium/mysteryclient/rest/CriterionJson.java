package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts are by language code.
 *
 * @param limit only of TIME
 * @param standard what the client-service standard demands
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CriterionJson(
        UUID id,
        String code,
        int position,
        Map<String, String> name,
        Map<String, String> text,
        CriterionKind kind,
        BigDecimal weight,
        boolean mayNotApply,
        @Nullable String topicCode,
        @Nullable TimeLimitJson limit,
        @Nullable Map<String, String> standard) {

    static CriterionJson of(Criterion criterion) {
        LocalizedText standard = criterion.standard();
        return new CriterionJson(
                criterion.id().value(),
                criterion.code(),
                criterion.position(),
                criterion.name().byLanguage(),
                criterion.text().byLanguage(),
                criterion.kind(),
                criterion.weight(),
                criterion.mayNotApply(),
                criterion.topicCode(),
                criterion.limit() == null ? null : TimeLimitJson.of(criterion.limit()),
                standard == null ? null : standard.byLanguage());
    }
}
