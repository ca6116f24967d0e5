package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.settlement.SettledCall;
import eu.gminarium.mysteryclient.settlement.Settlement;
import eu.gminarium.mysteryclient.settlement.SettlementFiles;
import eu.gminarium.mysteryclient.settlement.SettlementPeriod;
import eu.gminarium.mysteryclient.settlement.Settlements;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls that auditors made in a period, by which they are paid; this month if not said. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class SettlementController {

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Settlements settlements;
    private final SettlementFiles files;

    SettlementController(Settlements settlements, SettlementFiles files) {
        this.settlements = settlements;
        this.files = files;
    }

    /** The calls, with the sums of each auditor. */
    @Get("/settlement")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    SettlementJson get(
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable UUID auditorId) {
        return SettlementJson.of(settlements.of(period(from, to, auditorId)));
    }

    /** The same as CSV: the calls, then the sums. */
    @Get("/settlement.csv")
    @Produces(CSV)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    HttpResponse<byte[]> csv(
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable UUID auditorId,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        byte[] file = files.csv(period(from, to, auditorId), Languages.accepted(language));
        return file(file, "csv", CSV);
    }

    /** The same as a workbook. */
    @Get("/settlement.xlsx")
    @Produces(XLSX)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    HttpResponse<byte[]> xlsx(
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable UUID auditorId,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        byte[] file = files.xlsx(period(from, to, auditorId), Languages.accepted(language));
        return file(file, "xlsx", XLSX);
    }

    private SettlementPeriod period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID auditor) {
        return settlements.period(from, to, auditor == null ? null : new AuditorId(auditor));
    }

    private static HttpResponse<byte[]> file(byte[] content, String ending, String type) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"settlement." + ending + "\"");
    }

    /** @param total how many calls */
    @Serdeable
    record SettlementJson(
            LocalDate from, LocalDate to, List<SettledCallJson> items, long total, List<TotalJson> totals) {

        static SettlementJson of(Settlement settlement) {
            return new SettlementJson(
                    settlement.period().from(),
                    settlement.period().to(),
                    settlement.calls().stream().map(SettledCallJson::of).toList(),
                    settlement.calls().size(),
                    settlement.totals().stream().map(TotalJson::of).toList());
        }
    }

    /**
     * @param audit title by language code, as {@code scenario}
     * @param day on the clock of the partnership's zone, as {@code time}
     * @param attempts how often the office was called for it
     * @param minutes to one decimal; null where nobody answered
     * @param reason why it does not count in the results; null if it does
     * @param passedOn whether somebody else made it in the end; then only the attempts are this auditor's
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SettledCallJson(
            UUID id,
            UUID auditId,
            Map<String, String> audit,
            UUID auditorId,
            String auditorName,
            UUID officeId,
            String officeName,
            Map<String, String> scenario,
            LocalDate day,
            LocalTime time,
            int attempts,
            @Nullable BigDecimal minutes,
            CallStatus status,
            @Nullable ExclusionReason reason,
            boolean passedOn) {

        static SettledCallJson of(SettledCall call) {
            return new SettledCallJson(
                    call.id().value(),
                    call.auditId().value(),
                    call.audit().byLanguage(),
                    call.auditor().value(),
                    call.auditorName(),
                    call.office().value(),
                    call.officeName(),
                    call.scenario().byLanguage(),
                    call.day(),
                    call.time(),
                    call.attempts(),
                    call.minutes(),
                    call.status(),
                    call.reason(),
                    call.passedOn());
        }
    }

    /** @param scored calls that count in the results */
    @Serdeable
    record TotalJson(UUID auditorId, String auditorName, int calls, int scored, int attempts, BigDecimal minutes) {

        static TotalJson of(Settlement.Total total) {
            return new TotalJson(
                    total.auditor().value(),
                    total.auditorName(),
                    total.calls(),
                    total.scored(),
                    total.attempts(),
                    total.minutes());
        }
    }
}
