package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormState;
import eu.gminarium.benchmark.campaign.form.Forms;
import eu.gminarium.benchmark.campaign.form.Review;
import eu.gminarium.benchmark.campaign.reminder.CampaignReminders;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Choices;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A campaign: for the coordinator how far each office has come, for an office the way to its own form. */
@Prototype
@Route(value = ":partnership/campaigns/:campaign", layout = MainLayout.class)
@ViewPermission(resource = Resource.CAMPAIGN, verb = Verb.READ)
final class CampaignView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "state";

    private final transient Campaigns campaigns;
    private final transient Forms forms;
    private final transient Review review;
    private final transient CampaignReminders reminders;
    private final transient CampaignActions actions;
    private final transient BenchmarkWords words;

    CampaignView(
            Campaigns campaigns,
            Forms forms,
            Review review,
            CampaignReminders reminders,
            CampaignActions actions,
            BenchmarkWords words) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.review = review;
        this.reminders = reminders;
        this.actions = actions;
        this.words = words;
        crumb(t("campaign.title"), CampaignsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Campaign campaign = campaigns.get(new CampaignId(RouteKey.of(event, "campaign")));
        removeAll();
        title(campaign.name());
        subtitle(t(
                "campaign.view.lead." + campaign.status(),
                words.figures().period(campaign.period()),
                campaign.dueOn()));
        boolean reviews = Access.current().may(Resource.MEASUREMENT, Verb.APPROVE);
        List<Form> all = reviews ? review.forms(campaign.id()) : own(campaign);
        add(figures(campaign, all));
        if (reviews) {
            Runnable again = () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            actions(actions.buttons(campaign, all, again));
        }
        FormState state = state(event.getLocation());
        if (reviews) {
            add(filter(state, event.getLocation().getPath()));
        }
        List<Form> shown = all.stream()
                .filter(form -> state == null || form.state() == state)
                .toList();
        add(new FormTable(shown, reviews ? reminders.last(campaign.id()) : Map.of()));
        if (reviews && !shown.isEmpty()) {
            add(ProgressMap.of(campaign, shown, words));
        }
    }

    private List<Form> own(Campaign campaign) {
        OfficeReach reach = Access.current().offices(Resource.CAMPAIGN, Verb.READ);
        return campaign.offices().stream()
                .filter(reach::contains)
                .map(office -> forms.get(campaign.id(), office))
                .toList();
    }

    /** What cannot be read is left out: then all offices are shown. */
    private static @Nullable FormState state(Location location) {
        String asked = location.getQueryParameters().getSingleParameter(STATE).orElse("");
        return Stream.of(FormState.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private Div filter(@Nullable FormState state, String path) {
        Select<FormState> select = Choices.optional(
                Choices.of("campaign.filter", "campaign.form.", List.of(FormState.values())), "campaign.filter.all");
        select.setValue(state);
        select.addValueChangeListener(event -> {
            FormState chosen = event.getValue();
            var query = chosen == null ? QueryParameters.empty() : QueryParameters.of(STATE, chosen.name());
            getUI().ifPresent(ui -> ui.navigate(path, query));
        });
        var bar = new Div(select);
        bar.addClassName("gm-filters");
        return bar;
    }

    private Div figures(Campaign campaign, List<Form> all) {
        long signed = all.stream().filter(form -> form.state().signed()).count();
        long waiting = all.stream()
                .mapToLong(form -> form.count(MeasurementStatus.SIGNED_OFF))
                .sum();
        long accepted = all.stream()
                .mapToLong(form -> form.count(MeasurementStatus.ACCEPTED))
                .sum();
        long values = all.stream().mapToLong(form -> form.lines().size()).sum();
        var rate = new Figure(all.isEmpty() ? "–" : Texts.percent((double) signed / all.size()), t("campaign.rate"))
                .note(t("campaign.rate.note", signed, all.size()));
        return Figure.row(
                rate,
                new Figure(Texts.integer(waiting), t("campaign.waiting")),
                new Figure(t("campaign.of", accepted, values), t("campaign.accepted")),
                new Figure(Texts.date(campaign.dueOn()), t("campaign.due")).badge(CampaignBadge.of(campaign.status())));
    }
}
