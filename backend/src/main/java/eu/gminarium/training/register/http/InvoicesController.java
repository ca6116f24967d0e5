package eu.gminarium.training.register.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.Money.Json;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.cost.Invoice;
import eu.gminarium.training.cost.InvoiceId;
import eu.gminarium.training.cost.Invoices;
import eu.gminarium.training.cost.NewInvoice;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invoices for shared sessions. */
@Controller("/api/v1/partnerships/{partnership}/training-invoices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "training-register")
class InvoicesController {

    private final Invoices invoices;

    InvoicesController(Invoices invoices) {
        this.invoices = invoices;
    }

    /** All invoices, the latest first. */
    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<InvoiceJson> list(@RequestBean @Valid PageRequest page) {
        return new ListJson<>(
                invoices.list(page.offset(), page.limit()).stream()
                        .map(InvoiceJson::of)
                        .toList(),
                invoices.count());
    }

    @Get("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    InvoiceJson get(UUID id) {
        return InvoiceJson.of(invoices.get(new InvoiceId(id)));
    }

    /** Enters an invoice for one session; one for several sessions is entered for each with its part. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    InvoiceJson create(@Body @Valid NewInvoiceJson body) {
        return InvoiceJson.of(invoices.add(body.toInput()));
    }

    /** Changes what the body names. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    InvoiceJson change(UUID id, @Body @Valid InvoiceChangeJson body) {
        Invoice present = invoices.get(new InvoiceId(id));
        return InvoiceJson.of(invoices.change(present.id(), body.version(), body.appliedTo(present)));
    }

    /** @param version the one that was read */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    void remove(UUID id, @QueryValue long version) {
        invoices.remove(new InvoiceId(id), version);
    }

    /** @param eligible all of the amount if not said */
    @Serdeable
    record NewInvoiceJson(
            @NotNull UUID sessionId,
            @NotBlank String number,
            @NotNull LocalDate issuedOn,
            @NotNull Json amount,
            Money.@Nullable Json eligible) {

        NewInvoice toInput() {
            return new NewInvoice(
                    new SessionId(sessionId),
                    number,
                    issuedOn,
                    amount.toMoney("amount"),
                    eligible == null ? null : eligible.toMoney("eligible"));
        }
    }

    /** @param version the one that was read */
    @Serdeable
    record InvoiceChangeJson(
            @NotNull Long version,
            @Nullable UUID sessionId,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            Money.@Nullable Json amount,
            Money.@Nullable Json eligible) {

        NewInvoice appliedTo(Invoice present) {
            return new NewInvoice(
                    sessionId == null ? present.session() : new SessionId(sessionId),
                    number == null ? present.number() : number,
                    issuedOn == null ? present.issuedOn() : issuedOn,
                    amount == null ? present.amount() : amount.toMoney("amount"),
                    eligible == null ? present.eligible() : eligible.toMoney("eligible"));
        }
    }
}
