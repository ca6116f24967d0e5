package eu.gminarium.ui.benchmark.opendata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.opendata.IndicatorPublications;
import eu.gminarium.benchmark.opendata.Licence;
import eu.gminarium.benchmark.opendata.OpenDataSettings;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.survey.publication.NamedOffices;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which indicators anybody may read, under which licence, and of how many offices. */
@Prototype
@Route(value = ":partnership/open-data", layout = MainLayout.class)
@NavigationItem(key = "nav.opendata", icon = VaadinIcon.GLOBE, order = 59, section = "nav.section.indicators")
@ViewPermission(resource = Resource.INDICATOR, verb = Verb.WRITE)
final class PublicDataView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorPublications publications;
    private final transient IndicatorCards cards;
    private final transient NamedOffices named;

    PublicDataView(IndicatorPublications publications, IndicatorCards cards, NamedOffices named) {
        super("opendata.title");
        this.publications = publications;
        this.cards = cards;
        this.named = named;
        subtitle(t("opendata.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<IndicatorCard> all =
                cards.all().stream().filter(card -> !card.archived()).toList();
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.GLOBE, t("opendata.empty")));
            return;
        }
        Map<IndicatorId, Instant> published = publications.all();
        add(note(), licence(), preview(!published.isEmpty()), table(all, published));
    }

    private Paragraph note() {
        int offices = named.all().size();
        return new Paragraph(
                new Span(t("opendata.note") + " " + t("opendata.named", offices) + " "),
                new Anchor(CurrentPartnership.path("surveys/publication"), t("opendata.named.open")));
    }

    private Select<Licence> licence() {
        OpenDataSettings settings = publications.settings();
        var field = new Select<Licence>();
        field.setLabel(t("opendata.licence"));
        field.setItems(Licence.values());
        field.setItemLabelGenerator(licence -> licence == null ? "" : t("opendata.licence." + licence));
        field.setValue(settings.licence());
        field.setWidth("min(30rem, 100%)");
        field.addValueChangeListener(event -> {
            try {
                publications.license(event.getValue(), settings.version());
                Notices.success(t("opendata.licence.saved"));
            } catch (Problem problem) {
                Notices.problem(problem);
            }
            show();
        });
        return field;
    }

    private Component preview(boolean anything) {
        if (!anything) {
            return new Paragraph(t("opendata.nothing-public"));
        }
        Partnership partnership = Access.current().requirePartnership();
        String address = "/o/" + partnership.slug();
        var links = new Div(
                outside(address + "/" + Texts.locale().getLanguage() + "/indicators", t("opendata.open")),
                outside(address + "/indicators.csv", "indicators.csv"),
                outside(address + "/indicators.json", "indicators.json"));
        links.addClassName("gm-next-steps");
        return links;
    }

    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private PlainTable table(List<IndicatorCard> all, Map<IndicatorId, Instant> published) {
        var table = new PlainTable(
                t("opendata.title"), List.of(t("benchmark.indicator"), t("opendata.state"), t("opendata.action")));
        all.forEach(card -> table.row(row(card, published.get(card.id()))));
        return table;
    }

    private List<Component> row(IndicatorCard card, @Nullable Instant since) {
        String name = t(card.definition().name());
        StatusBadge state = since == null
                ? new StatusBadge(Tone.NEUTRAL, t("opendata.state.not"))
                : new StatusBadge(
                        Tone.SUCCESS,
                        t(
                                "opendata.state.since",
                                Texts.dateTime(
                                        since,
                                        Access.current().requirePartnership().zone())));
        return List.of(new Anchor(Paths.indicator(card.code()), name), state, action(card, name, since != null));
    }

    private Button action(IndicatorCard card, String name, boolean isPublic) {
        String key = isPublic ? "opendata.withdraw" : "opendata.publish";
        var button = new Button(t(key), click -> {
            if (isPublic) {
                Confirm.ask(
                        t("opendata.withdraw.what", name) + "?",
                        t("opendata.withdraw.consequence"),
                        t("opendata.withdraw"),
                        () -> withdraw(card));
            } else {
                publications.publish(card.id());
                Notices.success(t("opendata.published"));
                show();
            }
        });
        button.setAriaLabel(t(key + ".what", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void withdraw(IndicatorCard card) {
        publications.withdraw(card.id());
        Notices.success(t("opendata.withdrawn"));
        show();
    }
}
