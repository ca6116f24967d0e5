package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.Cards;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** A person's own participation cards: those to fill in, and what became of the others. */
@Prototype
@Route(value = ":partnership/my-cards", layout = MainLayout.class)
@NavigationItem(key = "nav.my-cards", icon = VaadinIcon.EDIT, order = 22, section = "nav.section.trainings")
@ViewPermission(resource = Resource.CARD, verb = Verb.WRITE)
final class MyCardsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Cards cards;
    private final transient CardDialogs dialogs;

    MyCardsView(Cards cards, CardDialogs dialogs) {
        super("after.my-cards.title");
        this.cards = cards;
        this.dialogs = dialogs;
        subtitle(t("after.my-cards.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(LazyList.<Card>of(
                        t("after.my-cards.title"),
                        cards.mine(),
                        new EmptyState(VaadinIcon.EDIT, t("after.my-cards.empty")))
                .column(t("training.training"), Card::trainingTitle)
                .column(t("after.card.last-day"), card -> Texts.date(card.lastDay()))
                .column(t("after.card.due-on"), card -> card.answers() == null ? Texts.date(card.dueOn()) : "")
                .component(t("training.state"), CardBadge::new)
                .component(t("after.card.action"), this::action));
    }

    private Component action(Card card) {
        return card.answers() == null
                ? Buttons.primary(
                        "after.card.fill",
                        () -> dialogs.fill(card, this::reload).open())
                : Buttons.plain("after.card.read", () -> new CardDetails(card).open());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
