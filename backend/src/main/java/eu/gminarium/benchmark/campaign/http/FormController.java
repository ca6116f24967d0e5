package eu.gminarium.benchmark.campaign.http;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormEntry;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office's form in a campaign. */
@Controller("/api/v1/partnerships/{partnership}/campaigns/{id}/offices/{officeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "campaigns")
class FormController {

    private final Forms forms;
    private final Review review;
    private final FlagSentences sentences;

    FormController(Forms forms, Review review, FlagSentences sentences) {
        this.forms = forms;
        this.review = review;
        this.sentences = sentences;
    }

    @Get
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    FormJson get(UUID id, UUID officeId, Locale locale) {
        return json(forms.get(new CampaignId(id), new OfficeId(officeId)), locale);
    }

    /** Keeps values as drafts, all of them or none; lines that are not named stay as they are. */
    @Put("/values")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    FormJson save(UUID id, UUID officeId, @Body @Valid ValuesInput body, Locale locale) {
        CampaignId campaign = new CampaignId(id);
        OfficeId office = new OfficeId(officeId);
        Set<String> secret = forms.confidential(campaign, office);
        return json(
                forms.save(
                        campaign,
                        office,
                        body.values().stream()
                                .map(value -> value.toEntry(secret.contains(value.indicator())))
                                .toList()),
                locale);
    }

    /** The office's head signs off what the office entered; whoever enters a signature on paper names the head. */
    @Post("/sign-off")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.ENDORSE)
    FormJson signOff(UUID id, UUID officeId, @Body @Valid SignOffInput body, Locale locale) {
        return json(
                forms.signOff(new CampaignId(id), new OfficeId(officeId), body.version(), body.signatory()), locale);
    }

    /** Accepts values, or gives them back with a reason; without indicators the whole form. */
    @Post("/reviews")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    FormJson decide(UUID id, UUID officeId, @Body @Valid ReviewInput body, Locale locale) {
        CampaignId campaign = new CampaignId(id);
        OfficeId office = new OfficeId(officeId);
        return json(
                switch (body.decision()) {
                    case ACCEPTED -> review.accept(campaign, office, body.version(), body.indicators());
                    case RETURNED ->
                        review.giveBack(
                                campaign,
                                office,
                                body.version(),
                                body.indicators(),
                                body.reason() == null ? "" : body.reason());
                },
                locale);
    }

    private FormJson json(Form form, Locale locale) {
        return FormJson.of(form, sentences, locale);
    }

    /** What the coordinator decided. */
    enum Decision {
        ACCEPTED,
        RETURNED
    }

    @Serdeable
    record ValuesInput(@NotEmpty @Valid List<ValueInput> values) {}

    /** @param revision the revision that was read; 0 or nothing where nothing was entered */
    @Serdeable
    record ValueInput(
            @NotBlank String indicator,
            @Nullable Integer revision,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note,
            @Nullable Certainty certainty,
            @Nullable Boolean confidential) {

        /** @param secret whether the value has been kept from others; it stays so unless the body says otherwise */
        FormEntry toEntry(boolean secret) {
            boolean known = value != null || numerator != null;
            return InvalidField.within(
                    "values." + indicator,
                    () -> new FormEntry(
                            indicator,
                            revision == null ? 0 : revision,
                            new MeasuredValue(
                                    value,
                                    numerator,
                                    denominator,
                                    n,
                                    missingReason,
                                    note,
                                    certainty == null ? Certainty.FINAL : certainty,
                                    confidential == null ? known && secret : confidential)));
        }
    }

    @Serdeable
    record SignOffInput(@NotNull Long version, @Nullable String signatory) {}

    @Serdeable
    record ReviewInput(
            @NotNull Long version,
            @NotNull Decision decision,
            @Nullable Set<String> indicators,
            @Nullable String reason) {}
}
