package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All campaigns that ask an office that the person reaches, and for the coordinator a way to open one. */
@Prototype
@Route(value = ":partnership/campaigns", layout = MainLayout.class)
@NavigationItem(
        key = "nav.campaigns",
        icon = VaadinIcon.CLIPBOARD_CHECK,
        order = 52,
        section = "nav.section.indicators")
@ViewPermission(resource = Resource.CAMPAIGN, verb = Verb.READ)
final class CampaignsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;
    private final transient BenchmarkWords words;
    private final transient Clock clock;

    CampaignsView(
            Campaigns campaigns, IndicatorCards cards, OfficeDirectory offices, BenchmarkWords words, Clock clock) {
        super("campaign.title");
        this.campaigns = campaigns;
        this.cards = cards;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
        subtitle(t("campaign.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean writes = Access.current().may(Resource.CAMPAIGN, Verb.WRITE);
        List<Campaign> all = campaigns.all();
        if (writes) {
            actions(opening());
        }
        add(list(all, writes));
    }

    private Component opening() {
        var open = new Button(
                t("campaign.open"),
                click -> CampaignForm.of(cards.all(), offices.all(), lastYear(), this::open)
                        .open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Period lastYear() {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), Access.current().requirePartnership().zone());
        return Period.ofYear(today.getYear() - 1);
    }

    private void open(NewCampaign input) {
        Campaign opened = campaigns.open(input);
        Notices.success(t("campaign.opened"));
        getUI().ifPresent(ui -> ui.navigate(Paths.campaign(opened.id())));
    }

    private LazyList<Campaign> list(List<Campaign> all, boolean writes) {
        String nothing = t(writes ? "campaign.empty.coordinator" : "campaign.empty");
        var empty = new EmptyState(VaadinIcon.CLIPBOARD_CHECK, nothing);
        return LazyList.<Campaign>of(t("campaign.title"), all, empty)
                .link(t("campaign.name"), Campaign::name, each -> Paths.campaign(each.id()))
                .column(
                        t("benchmark.period"),
                        each -> BenchmarkWords.capital(words.figures().period(each.period())))
                .column(t("campaign.due"), each -> Texts.date(each.dueOn()))
                .number(
                        t("campaign.indicators"),
                        each -> Texts.integer(each.definitions().size()))
                .number(
                        t("campaign.offices"),
                        each -> Texts.integer(each.offices().size()))
                .component(t("campaign.status"), each -> CampaignBadge.of(each.status()));
    }
}
