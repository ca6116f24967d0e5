package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.appeal.OfficeResult;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param index 0..100, unrounded; null without scored calls
 * @param interval 95 % interval of the index, 0..100; null for fewer than two calls
 * @param n scored calls
 * @param appealsUntil last day of the preview; null for audits that had none
 * @param mayAppeal whether it is not over
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OfficeResultJson(
        UUID auditId,
        AuditStatus status,
        UUID officeId,
        String officeName,
        @Nullable Double index,
        @Nullable Interval interval,
        int n,
        @Nullable LocalDate appealsUntil,
        boolean mayAppeal,
        List<OfCriterionJson> criteria,
        List<OfCallJson> calls,
        List<AppealJson> appeals) {

    static OfficeResultJson of(OfficeResult result) {
        Preview preview = result.preview();
        return new OfficeResultJson(
                result.audit().id().value(),
                result.audit().status(),
                result.office().value(),
                result.officeName(),
                result.index(),
                result.interval(),
                result.n(),
                preview == null ? null : preview.endsOn(),
                result.open(),
                result.criteria().stream().map(OfCriterionJson::of).toList(),
                result.calls().stream().map(OfCallJson::of).toList(),
                result.appeals().stream().map(AppealJson::of).toList());
    }

    /**
     * @param criterion the criterion's code
     * @param n calls where it applied
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfCriterionJson(String criterion, @Nullable Double index, int n) {

        static OfCriterionJson of(OfficeResult.OfCriterion line) {
            return new OfCriterionJson(line.criterion().code(), line.index(), line.n());
        }
    }

    /**
     * A call without its auditor.
     *
     * @param scenario its title, by language code
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfCallJson(
            UUID id,
            Instant calledAt,
            @Nullable Integer durationSeconds,
            Map<String, String> scenario,
            @Nullable String notes,
            @Nullable Double index,
            List<ScoreJson> scores) {

        static OfCallJson of(OfficeResult.OfCall call) {
            return new OfCallJson(
                    call.id().value(),
                    call.calledAt(),
                    call.durationSeconds(),
                    call.scenario().byLanguage(),
                    call.notes(),
                    call.index(),
                    call.scores().stream().map(ScoreJson::of).toList());
        }
    }
}
