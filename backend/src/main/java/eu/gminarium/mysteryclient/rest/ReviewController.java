package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallPage;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.ReviewDecision;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coordinator's check of each call. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "calls")
class ReviewController {

    private final Reviews reviews;
    private final Calls calls;

    ReviewController(Reviews reviews, Calls calls) {
        this.reviews = reviews;
        this.calls = calls;
    }

    /** All calls of the audit by day, with what was decided of each. */
    @Get("/audits/{id}/reviews")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<ReviewJson> list(@PathVariable UUID id, @RequestBean @Valid PageRequest page) {
        AuditId audit = new AuditId(id);
        Map<CallId, Review> decided = reviews.of(audit);
        CallPage found = calls.list(CallFilter.of(audit), page.limit(), page.offset());
        return new ListJson<>(
                found.calls().stream()
                        .map(call -> ReviewJson.of(call, decided.get(call.id())))
                        .toList(),
                found.total());
    }

    /** Accepts every call that waits; what was sent back stays with its auditor. */
    @Post("/audits/{id}/reviews")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AcceptedJson acceptWaiting(@PathVariable UUID id) {
        return new AcceptedJson(id, reviews.acceptWaiting(new AuditId(id)));
    }

    /** What was decided of one call; also for its auditor, who finds the reason there. */
    @Get("/calls/{id}/review")
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    ReviewJson get(@PathVariable UUID id) {
        CallId call = new CallId(id);
        return ReviewJson.of(calls.get(call).call(), reviews.of(call));
    }

    /** Accepts a call, sends it back with a reason, or leaves it out of the result. */
    @Put("/calls/{id}/review")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ReviewJson decide(@PathVariable UUID id, @Body @Valid NewReviewJson body) {
        CallId call = new CallId(id);
        Review review = switch (body.decision()) {
            case ACCEPT -> reviews.accept(call, body.version());
            case SEND_BACK -> reviews.sendBack(call, body.reason() == null ? "" : body.reason(), body.version());
            case EXCLUDE -> reviews.exclude(call, body.requireExclusion(), body.version());
        };
        return ReviewJson.of(calls.get(call).call(), review);
    }

    /** What a coordinator does with a call. */
    enum ReviewAction {
        ACCEPT,
        SEND_BACK,
        EXCLUDE
    }

    /**
     * @param reason needed to send back
     * @param exclusion needed to exclude
     * @param version of the call that was read
     */
    @Serdeable
    record NewReviewJson(
            @NotNull ReviewAction decision,
            @Nullable @Size(max = 1000) String reason,
            @Nullable ExclusionReason exclusion,
            @NotNull Long version) {

        ExclusionReason requireExclusion() {
            if (exclusion == null) {
                throw InvalidField.of("exclusion", "validation.NotNull");
            }
            return exclusion;
        }
    }

    /**
     * @param id the audit's
     * @param calls how many were accepted
     */
    @Serdeable
    record AcceptedJson(UUID id, int calls) {}

    /**
     * @param id the call's
     * @param reason why it was sent back
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReviewJson(
            UUID id,
            UUID officeId,
            String officeName,
            ReviewDecision decision,
            @Nullable String reason,
            @Nullable Instant decidedAt) {

        static ReviewJson of(Call call, @Nullable Review review) {
            return new ReviewJson(
                    call.id().value(),
                    call.office().value(),
                    call.officeName(),
                    review == null ? ReviewDecision.UNCHECKED : review.decision(),
                    review == null ? null : review.reason(),
                    review == null ? null : review.decidedAt());
        }
    }
}
