package eu.gminarium.benchmark.campaign.http;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.campaign.form.Flag;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's form in the API.
 *
 * @param signatory who signed on paper, if somebody else entered it
 * @param version counts every change of the form and of its values
 */
@Serdeable
record FormJson(
        UUID campaignId,
        UUID officeId,
        String officeName,
        FormState state,
        @Nullable Instant signedOffAt,
        @Nullable String signatory,
        List<LineJson> values,
        long version) {

    static FormJson of(Form form) {
        Form.SignOff signed = form.signOff();
        return new FormJson(
                form.campaign().id().value(),
                form.office().id().value(),
                form.office().displayName(),
                form.state(),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.signatory(),
                form.lines().stream().map(LineJson::of).toList(),
                form.version());
    }

    /**
     * One indicator.
     *
     * @param revision 0 where nothing was entered
     * @param reason why the coordinator gave it back
     * @param flags what is doubtful: a comment is needed before the sign-off
     * @param before the value of the last period, unrounded
     */
    @Serdeable
    record LineJson(
            String indicator,
            @Nullable UUID measurementId,
            int revision,
            @Nullable MeasurementStatus status,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note,
            @Nullable Certainty certainty,
            boolean confidential,
            @Nullable String reason,
            List<Flag.Kind> flags,
            @Nullable BigDecimal before) {

        static LineJson of(FormLine line) {
            Measurement now = line.now();
            MeasuredValue entered = now == null ? null : now.entered();
            MeasuredValue last = line.history().last();
            return new LineJson(
                    line.card().code(),
                    now == null ? null : now.id().value(),
                    line.revision(),
                    line.status(),
                    entered == null ? null : entered.value(),
                    entered == null ? null : entered.numerator(),
                    entered == null ? null : entered.denominator(),
                    entered == null ? null : entered.n(),
                    entered == null ? null : entered.missingReason(),
                    entered == null ? null : entered.note(),
                    entered == null ? null : entered.certainty(),
                    entered != null && entered.confidential(),
                    now == null ? null : now.reason(),
                    line.flags().stream().map(Flag::kind).toList(),
                    last == null ? null : last.value());
        }
    }
}
