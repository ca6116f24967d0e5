package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.agreement.Agreements;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Samples of calls that are scored twice, and how far the scores agree; only for whoever plans audits. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AgreementController {

    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.1");

    private final Agreements agreements;

    AgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Agreement by criterion and overall; computed anew on every request. */
    @Get("/agreement")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AgreementJson agreement(@PathVariable UUID id) {
        return AgreementJson.of(id, agreements.of(new AuditId(id)));
    }

    /** Draws the calls that are missing to the share; an equal seed gives an equal sample. */
    @Post("/second-scorings")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    DrawJson draw(@PathVariable UUID id, @Body @Valid NewDrawJson body) {
        List<AuditorId> auditors =
                body.auditorIds().stream().map(AuditorId::new).toList();
        BigDecimal share = body.share() == null ? USUAL_SHARE : body.share();
        return new DrawJson(id, body.seed(), agreements.draw(new AuditId(id), auditors, share, body.seed()));
    }

    /**
     * @param auditorIds who scores for the second time
     * @param share of the calls, 0.001..1; 0.1 if not said
     * @param seed any number; draw again with another one
     */
    @Serdeable
    record NewDrawJson(
            @NotEmpty List<@NotNull UUID> auditorIds,

            @Nullable @Digits(integer = 1, fraction = 3) BigDecimal share,

            @NotNull Long seed) {}

    /**
     * @param id the audit's
     * @param calls how many calls were added
     */
    @Serdeable
    record DrawJson(UUID id, long seed, int calls) {}
}
