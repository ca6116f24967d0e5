package eu.gminarium.benchmark.campaign.http;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.benchmark.quality.FlagSentences;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    static FormJson of(Form form, FlagSentences sentences, Locale locale) {
        Form.SignOff signed = form.signOff();
        return new FormJson(
                form.campaign().id().value(),
                form.office().id().value(),
                form.office().displayName(),
                form.state(),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.signatory(),
                form.lines().stream()
                        .map(line -> LineJson.of(line, sentences, locale))
                        .toList(),
                form.version());
    }

    /**
     * One indicator.
     *
     * @param revision 0 where nothing was entered
     * @param reason why the coordinator gave it back
     * @param flags what is doubtful: a comment is needed before the sign-off
     * @param questions the flags as sentences, in the reader's language
     * @param before the value of the last period, unrounded
     * @param yearBefore the value of the same period of the year before, unrounded; of years the one before
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
            List<FlagKind> flags,
            List<String> questions,
            @Nullable BigDecimal before,
            @Nullable BigDecimal yearBefore) {

        static LineJson of(FormLine line, FlagSentences sentences, Locale locale) {
            Measurement now = line.now();
            MeasuredValue entered = now == null ? null : now.entered();
            List<Flag> flags = line.flags();
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
                    flags.stream().map(Flag::kind).toList(),
                    flags.stream()
                            .map(flag -> sentences.sentence(flag, line.card().definition(), locale))
                            .toList(),
                    value(line.check().before()),
                    value(line.check().yearBefore()));
        }

        private static @Nullable BigDecimal value(@Nullable Measurement earlier) {
            MeasuredValue entered = earlier == null ? null : earlier.entered();
            return entered == null ? null : entered.value();
        }
    }
}
