package eu.gminarium.mysteryclient.script;

import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every call of an audit is scored on.
 *
 * @param code stable within its audit, kebab-case
 * @param position order on the call screen, from 1
 * @param name one or two words
 * @param text the question that the auditor answers
 * @param weight above 0; only the ratio to the other weights matters; without meaning for {@code TEXT}
 * @param mayNotApply whether the auditor may say that it did not apply; always true for {@code TEXT}
 * @param topicCode the training topic that teaches it, if any
 * @param limit only of {@code TIME}, and always there
 * @param standard what the client-service standard demands, if the criterion tests one
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
        @Nullable String topicCode,
        @Nullable TimeLimit limit,
        @Nullable LocalizedText standard) {

    /** What would make the same criterion in another audit. */
    public NewCriterion copy() {
        return new NewCriterion(code, name, text, kind, weight, mayNotApply, topicCode, limit, standard);
    }

    /** The value that gives no points; null for {@code TEXT}, which never gives any. */
    public @Nullable Integer worst() {
        return switch (kind) {
            case YES_NO, SCALE -> kind.lowest();
            case TIME -> Objects.requireNonNull(limit).exceeded();
            case TEXT -> null;
        };
    }
}
