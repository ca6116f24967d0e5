package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.offer.Offer;
import eu.gminarium.training.offer.OfferId;
import eu.gminarium.training.offer.Offers;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.Paths;
import eu.gminarium.ui.training.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One offer: what it says, who got it, what became of it. */
@Prototype
@Route(value = ":partnership/offers/:id", layout = MainLayout.class)
@ViewPermission(resource = Resource.OFFER, verb = Verb.READ)
final class OfferView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Offers offers;
    private final transient OfferDialogs dialogs;
    private final transient Clock clock;

    OfferView(Offers offers, OfferDialogs dialogs, Clock clock) {
        this.offers = offers;
        this.dialogs = dialogs;
        this.clock = clock;
        crumb(t("need.offers.title"), OffersView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Offer offer = offers.get(new OfferId(RouteKey.of(event, "id")));
        LocalDate today = Words.today(clock);
        title(offer.title());
        subtitle(offer.provider());
        actions(buttons(offer, today).toArray(Component[]::new));
        add(OfferWords.badge(offer, today), facts(offer));
        if (!offer.description().isBlank()) {
            var description = new Paragraph(offer.description());
            description.addClassName("gm-prose");
            add(description);
        }
    }

    private List<Button> buttons(Offer offer, LocalDate today) {
        List<Button> buttons = new ArrayList<>();
        boolean valid = offer.validOn(today);
        if (valid && offer.received() && Access.current().may(Resource.OFFER, Verb.WRITE)) {
            buttons.add(Buttons.primary(
                    "need.offer.want", () -> dialogs.want(offer, this::reload).open()));
        }
        if (Access.current().may(Resource.TRAINING, Verb.WRITE)) {
            if (valid) {
                buttons.add(Buttons.plain(
                        "need.offer.send",
                        () -> dialogs.send(offer, this::reload).open()));
            }
            if (offer.training() == null) {
                buttons.add(Buttons.plain(
                        "need.offer.make", () -> dialogs.make(offer).open()));
            }
        }
        return buttons;
    }

    private Facts facts(Offer offer) {
        Facts facts = new Facts()
                .fact(t("need.topic"), t(offer.topic()))
                .fact(t("need.offer.days"), OfferWords.days(offer))
                .fact(t("training.place"), offer.place())
                .fact(t("need.offer.price"), Texts.money(offer.price()))
                .fact(t("need.offer.valid-until"), Texts.date(offer.validUntil()));
        String link = offer.link();
        if (link != null) {
            facts.fact(t("need.offer.link"), new Anchor(link, link));
        }
        facts.fact(t("need.offer.sent-to"), t("need.offer.heads", offer.sentTo()))
                .fact(t("need.offer.wanted"), t("need.offer.wanted.people", offer.wantedPeople()));
        Integer own = offer.own();
        if (own != null) {
            facts.fact(t("need.offer.own"), t("need.offer.wanted.people", own));
        }
        if (offer.training() != null) {
            facts.fact(
                    t("need.offer.training"), new Anchor(Paths.training(offer.training()), t("need.offer.training")));
        }
        return facts;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
