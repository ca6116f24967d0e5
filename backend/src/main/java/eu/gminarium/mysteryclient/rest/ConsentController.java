package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.consent.Consent;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which offices a public ranking of an audit may name; each decides for itself. */
@Controller("/api/v1/partnerships/{partnership}/ranking-consents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @Get
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    ListJson<ConsentJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(consents.list(), page, ConsentJson::of);
    }

    /** Says for the own office whether it may be named. It counts at once, for all released audits. */
    @Put("/{officeId}")
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    ConsentJson decide(@PathVariable UUID officeId, @Body @Valid NewConsentJson body) {
        OfficeId office = new OfficeId(officeId);
        consents.decide(office, body.named());
        return ConsentJson.of(consents.of(office));
    }

    /** What an office decides. */
    @Serdeable
    record NewConsentJson(@NotNull Boolean named) {}

    /**
     * @param id the office's
     * @param decidedAt null for an office that never decided
     * @param decidedBy who decided last; only of offices for which the reader decides
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ConsentJson(
            UUID id,
            UUID officeId,
            String officeName,
            boolean named,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy) {

        static ConsentJson of(Consent consent) {
            UUID id = consent.office().value();
            return new ConsentJson(
                    id, id, consent.officeName(), consent.named(), consent.decidedAt(), consent.decidedBy());
        }
    }
}
