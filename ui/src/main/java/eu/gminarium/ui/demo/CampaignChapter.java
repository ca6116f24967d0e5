package eu.gminarium.ui.demo;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormEntry;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A campaign that goes on these days: offices are entering, signing and correcting. */
@Singleton
final class CampaignChapter {

    private static final int DAYS_TO_SIGN = 3;
    private static final int DAYS_TO_REVIEW = 5;

    private final Campaigns campaigns;
    private final Forms forms;
    private final Review review;

    CampaignChapter(Campaigns campaigns, Forms forms, Review review) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.review = review;
    }

    /** The indicators' cards must be there. */
    void tell(DemoStage stage) {
        stage.rows("campaigns.csv").forEach(row -> run(stage, row));
    }

    private void run(DemoStage stage, DemoRow row) {
        LocalDate opens = stage.calendar().day(row.text("opens_on"));
        List<DemoRow> values = stage.rows("campaign-values.csv");
        Set<String> indicators =
                values.stream().map(value -> value.text("indicator")).collect(Collectors.toSet());
        NewCampaign plan = new NewCampaign(
                row.text("name"),
                Period.ofYear(row.number("year")),
                indicators,
                opens,
                stage.calendar().day(row.text("due_on")),
                null);
        Campaign campaign = stage.asCoordinator(opens, () -> campaigns.open(plan));
        values.stream()
                .collect(Collectors.groupingBy(value -> value.text("office")))
                .forEach((office, entered) -> stage.asOffice(
                        office,
                        opens.plusDays(1),
                        () -> forms.save(
                                campaign.id(),
                                stage.cast().office(office),
                                entered.stream().map(CampaignChapter::entry).toList())));
        stage.rows("campaign-forms.csv").forEach(form -> decide(stage, campaign, opens, form));
    }

    private static FormEntry entry(DemoRow row) {
        return new FormEntry(
                row.text("indicator"),
                0,
                new MeasuredValue(
                        decimal(row, "value"),
                        decimal(row, "numerator"),
                        decimal(row, "denominator"),
                        null,
                        row.optional("missing_reason")
                                .map(MissingReason::valueOf)
                                .orElse(null),
                        row.optional("note").orElse(null),
                        Certainty.FINAL,
                        false));
    }

    private void decide(DemoStage stage, Campaign campaign, LocalDate opens, DemoRow row) {
        String key = row.text("office");
        OfficeId office = stage.cast().office(key);
        Form signed = stage.asOffice(key, opens.plusDays(DAYS_TO_SIGN), () -> {
            long version = forms.get(campaign.id(), office).version();
            return forms.signOff(campaign.id(), office, version, row.text("signatory"));
        });
        LocalDate later = opens.plusDays(DAYS_TO_REVIEW);
        row.optional("returned")
                .ifPresent(indicator -> stage.asCoordinator(
                        later,
                        () -> review.giveBack(
                                campaign.id(), office, signed.version(), Set.of(indicator), row.text("reason"))));
        if (row.text("accepted").equals("yes")) {
            stage.asCoordinator(later, () -> review.accept(campaign.id(), office, signed.version(), null));
        }
    }

    private static @Nullable BigDecimal decimal(DemoRow row, String column) {
        return row.optional(column).map(BigDecimal::new).orElse(null);
    }
}
