package eu.gminarium.benchmark.campaign.http;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignChange;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminders;
import eu.gminarium.benchmark.campaign.reminder.Reminded;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Campaigns in which offices are asked for the values of a period. */
@Controller("/api/v1/partnerships/{partnership}/campaigns")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignReminders reminders;
    private final Review review;
    private final IndicatorCards cards;
    private final FlagSentences sentences;

    CampaignController(
            Campaigns campaigns,
            CampaignReminders reminders,
            Review review,
            IndicatorCards cards,
            FlagSentences sentences) {
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.review = review;
        this.cards = cards;
        this.sentences = sentences;
    }

    /** Those that ask one's own office, of the coordinator all; the one that is due last first. */
    @Get
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    ListJson<CampaignJson> list(@RequestBean @Valid PageRequest page) {
        List<IndicatorCard> known = cards.all();
        return ListJson.page(campaigns.all(), page, campaign -> CampaignJson.of(campaign, known));
    }

    @Get("/{id}")
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    CampaignJson get(UUID id) {
        return json(campaigns.get(new CampaignId(id)));
    }

    /** Opens a campaign; without offices all are asked, without days from today to the day that the cards give. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    CampaignJson open(@Body @Valid NewInput body) {
        return json(campaigns.open(body.toCampaign()));
    }

    /** Renames a campaign, moves its last day, closes, reopens or releases it. A release is for good. */
    @Patch("/{id}")
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    CampaignJson change(UUID id, @Body @Valid ChangeInput body) {
        return json(campaigns.change(
                new CampaignId(id), new CampaignChange(body.version(), body.name(), body.dueOn(), body.status())));
    }

    /** The forms of all offices with their states. */
    @Get("/{id}/offices")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    ListJson<FormJson> forms(UUID id, @RequestBean @Valid PageRequest page, Locale locale) {
        return ListJson.page(review.forms(new CampaignId(id)), page, form -> FormJson.of(form, sentences, locale));
    }

    /** Accepts every signed-off value about which nothing is doubtful. */
    @Post("/{id}/reviews")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    AcceptedJson acceptUnflagged(UUID id) {
        return new AcceptedJson(review.acceptUnflagged(new CampaignId(id)));
    }

    /** Reminds the offices, or all that are behind. */
    @Post("/{id}/reminders")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.WRITE)
    RemindedJson remind(UUID id, @Body @Valid RemindInput body) {
        Set<UUID> asked = body.officeIds();
        return RemindedJson.of(reminders.remind(new CampaignId(id), offices(asked)));
    }

    private CampaignJson json(Campaign campaign) {
        return CampaignJson.of(campaign, cards.all());
    }

    private static @Nullable Set<OfficeId> offices(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(OfficeId::new).collect(Collectors.toSet());
    }

    @Serdeable
    record NewInput(
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate periodStart,
            @NotNull LocalDate periodEnd,
            @NotEmpty Set<String> indicators,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate dueOn,
            @Nullable Set<UUID> officeIds) {

        NewCampaign toCampaign() {
            if (periodEnd.isBefore(periodStart)) {
                throw InvalidField.of("periodEnd", "benchmark.invalid.period");
            }
            return new NewCampaign(
                    name, new Period(periodStart, periodEnd), indicators, opensOn, dueOn, offices(officeIds));
        }
    }

    @Serdeable
    record ChangeInput(
            @NotNull Long version,
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable LocalDate dueOn,
            @Nullable CampaignStatus status) {}

    @Serdeable
    record RemindInput(@Nullable Set<UUID> officeIds) {}

    /** @param accepted how many values */
    @Serdeable
    record AcceptedJson(int accepted) {}

    @Serdeable
    record RemindedJson(List<OfficeJson> told, List<OfficeJson> notReachable) {

        static RemindedJson of(Reminded reminded) {
            return new RemindedJson(
                    reminded.told().stream().map(OfficeJson::of).toList(),
                    reminded.notReachable().stream().map(OfficeJson::of).toList());
        }
    }

    @Serdeable
    record OfficeJson(UUID officeId, String officeName) {

        static OfficeJson of(Office office) {
            return new OfficeJson(office.id().value(), office.displayName());
        }
    }
}
