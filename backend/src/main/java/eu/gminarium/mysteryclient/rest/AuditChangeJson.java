package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChange.NotCompared;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.script.Criterion;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two audits.
 *
 * @param sinceAuditId the earlier one
 * @param together mean of the offices in both; null where nothing can be compared
 * @param changedCriteria codes that ask something else now, so they are not compared
 * @param addedCriteria codes that the earlier audit did not have
 * @param goneCriteria codes that the later audit no longer has
 * @param items every office with calls in the later audit
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditChangeJson(
        UUID auditId,
        UUID sinceAuditId,
        @Nullable IndexChangeJson together,
        List<CriterionChangeJson> criteria,
        List<String> changedCriteria,
        List<String> addedCriteria,
        List<String> goneCriteria,
        List<OfficeChangeJson> items,
        long total) {

    static AuditChangeJson of(AuditChange change) {
        return new AuditChangeJson(
                change.later().id().value(),
                change.earlier().id().value(),
                IndexChangeJson.of(change.together()),
                change.byCriterion().stream()
                        .map(each ->
                                new CriterionChangeJson(each.criterion().code(), IndexChangeJson.of(each.change())))
                        .toList(),
                codes(change.criteria().changed()),
                codes(change.criteria().added()),
                codes(change.criteria().gone()),
                change.offices().stream().map(OfficeChangeJson::of).toList(),
                change.offices().size());
    }

    private static List<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).toList();
    }

    /** @param criterion its code */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CriterionChangeJson(String criterion, @Nullable IndexChangeJson change) {}

    /**
     * @param id the office's
     * @param change null where {@code reason} says why
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfficeChangeJson(
            UUID id,
            UUID officeId,
            String officeName,
            @Nullable IndexChangeJson change,
            @Nullable NotCompared reason) {

        static OfficeChangeJson of(OfficeChange each) {
            UUID id = each.office().value();
            return new OfficeChangeJson(id, id, each.officeName(), IndexChangeJson.of(each.change()), each.missing());
        }
    }
}
