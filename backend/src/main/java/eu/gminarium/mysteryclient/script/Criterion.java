package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What every call of an audit is scored on.
 *
 * @param code stable within its audit, kebab-case
 * @param position order on the call screen, from 1
 * @param name one or two words
 * @param text the question that the auditor answers
 * @param weight above 0; only the ratio to the other weights matters
 * @param mayNotApply whether the auditor may say that it did not apply
 * @param topicCode the training topic that teaches it, if any
 */
public record Criterion(
        CriterionId id,
        String code,
        int position,
        LocalizedText name,
        LocalizedText text,
        CriterionKind kind,
        BigDecimal weight,
        boolean mayNotApply,
        @Nullable String topicCode) {}
