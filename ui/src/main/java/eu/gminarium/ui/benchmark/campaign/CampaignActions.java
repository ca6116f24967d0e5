package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignChange;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminders;
import eu.gminarium.benchmark.campaign.reminder.Reminded;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.programme.Office;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the coordinator does with a whole campaign, the main action first. */
@Prototype
final class CampaignActions {

    private final Campaigns campaigns;
    private final Review review;
    private final CampaignReminders reminders;

    CampaignActions(Campaigns campaigns, Review review, CampaignReminders reminders) {
        this.campaigns = campaigns;
        this.review = review;
        this.reminders = reminders;
    }

    /** @param again shows the campaign as it is after a step */
    Component[] buttons(Campaign campaign, List<Form> forms, Runnable again) {
        if (!campaign.underReview()) {
            return new Component[0];
        }
        List<Button> buttons = new ArrayList<>();
        boolean waiting = forms.stream().anyMatch(form -> form.count(MeasurementStatus.SIGNED_OFF) > 0);
        if (waiting) {
            buttons.add(new Button(Texts.t("campaign.accept.unflagged"), click -> accept(campaign, again)));
        }
        if (campaign.status() == CampaignStatus.OPEN) {
            buttons.add(new Button(Texts.t("campaign.remind"), click -> remind(campaign, again)));
            buttons.add(step("close", campaign, CampaignStatus.CLOSED, again));
        } else {
            if (!waiting) {
                buttons.add(release(campaign, again));
            }
            buttons.add(step("reopen", campaign, CampaignStatus.OPEN, again));
        }
        buttons.getFirst().addThemeVariants(ButtonVariant.PRIMARY);
        return buttons.toArray(Component[]::new);
    }

    private void accept(Campaign campaign, Runnable again) {
        int accepted = review.acceptUnflagged(campaign.id());
        again.run();
        Notices.success(Texts.t("campaign.accept.unflagged.done", accepted));
    }

    private void remind(Campaign campaign, Runnable again) {
        Confirm.ask(
                Texts.t("campaign.remind.question"),
                Texts.t("campaign.remind.consequence"),
                Texts.t("campaign.remind"),
                () -> {
                    Reminded reminded = reminders.remind(campaign.id(), null);
                    again.run();
                    Notices.success(
                            Texts.t("campaign.remind.done", reminded.told().size()));
                    if (!reminded.notReachable().isEmpty()) {
                        String names = reminded.notReachable().stream()
                                .map(Office::displayName)
                                .collect(Collectors.joining(", "));
                        Notices.information(Texts.t("campaign.remind.not-reachable", names));
                    }
                });
    }

    private Button step(String key, Campaign campaign, CampaignStatus status, Runnable again) {
        String action = Texts.t("campaign." + key);
        return new Button(
                action,
                click -> Confirm.ask(
                        Texts.t("campaign." + key + ".question"),
                        Texts.t("campaign." + key + ".consequence"),
                        action,
                        () -> to(status, campaign, again)));
    }

    private Button release(Campaign campaign, Runnable again) {
        String action = Texts.t("campaign.release");
        return new Button(
                action,
                click -> Confirm.danger(
                        Texts.t("campaign.release.question"),
                        Texts.t("campaign.release.consequence"),
                        action,
                        () -> to(CampaignStatus.RELEASED, campaign, again)));
    }

    private void to(CampaignStatus status, Campaign campaign, Runnable again) {
        campaigns.change(campaign.id(), CampaignChange.to(status, campaign.version()));
        again.run();
        Notices.success(Texts.t("campaign.done." + status));
    }
}
