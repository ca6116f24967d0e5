package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.offer.Offer;
import eu.gminarium.training.offer.Offers;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;

/** Providers' offers: all of them for the coordinator, those that were sent on for heads and their offices. */
@Prototype
@Route(value = ":partnership/offers", layout = MainLayout.class)
@NavigationItem(key = "nav.offers", icon = VaadinIcon.ENVELOPE_OPEN_O, order = 26, section = "nav.section.trainings")
@ViewPermission(resource = Resource.OFFER, verb = Verb.READ)
final class OffersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Offers offers;
    private final transient OfferDialogs dialogs;
    private final transient Clock clock;

    OffersView(Offers offers, OfferDialogs dialogs, Clock clock) {
        super("need.offers.title");
        this.offers = offers;
        this.dialogs = dialogs;
        this.clock = clock;
        subtitle(t("need.offers.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            actions(Buttons.primary(
                    "need.offer.new", () -> dialogs.add(this::open).open()));
        }
        LocalDate today = Words.today(clock);
        add(LazyList.of(
                        t("need.offers.title"),
                        offers.all(),
                        new EmptyState(VaadinIcon.ENVELOPE_OPEN_O, t("need.offers.empty")))
                .link(t("need.offer"), Offer::title, offer -> OfferWords.path(offer.id()))
                .column(t("training.provider"), Offer::provider)
                .column(t("need.offer.days"), OfferWords::days)
                .number(t("need.offer.price"), offer -> Texts.money(offer.price()))
                .number(t("need.offer.wanted"), offer -> Texts.integer(offer.wantedPeople()))
                .component(t("training.state"), offer -> OfferWords.badge(offer, today)));
    }

    private void open(Offer added) {
        getUI().ifPresent(ui -> ui.navigate(OfferWords.path(added.id())));
    }
}
