package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.CardFilter;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.Talks;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** Talks that a head has to hold, and the cards of all people within reach; an office enters papers here. */
@Prototype
@Route(value = ":partnership/talks", layout = MainLayout.class)
@NavigationItem(key = "nav.talks", icon = VaadinIcon.COMMENTS_O, order = 6)
@ViewPermission(resource = Resource.CARD, verb = Verb.ENDORSE)
final class TalksView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Cards cards;
    private final transient Talks talks;
    private final transient CardDialogs dialogs;

    TalksView(Cards cards, Talks talks, CardDialogs dialogs) {
        super("after.talks.title");
        this.cards = cards;
        this.talks = talks;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Card> waiting = talks.toHold();
        subtitle(waiting.isEmpty() ? null : t("after.talks.lead", waiting.size()));
        add(waiting.isEmpty() ? new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("after.talks.empty")) : toHold(waiting));
        add(new H2(t("after.talks.cards")), all());
    }

    private LazyList<Card> toHold(List<Card> waiting) {
        return person(LazyList.<Card>of(
                        t("after.talks.title"),
                        waiting,
                        new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("after.talks.empty"))))
                .component(t("after.card.action"), card -> {
                    boolean paper = !talks.headsUnitOf(card);
                    var record = Buttons.primary(
                            paper ? "after.talk.paper" : "after.talk.record",
                            () -> dialogs.talk(card, paper, this::reload).open());
                    return buttons(record, Buttons.plain("after.card.read", () -> new CardDetails(card).open()));
                });
    }

    private LazyList<Card> all() {
        return person(new LazyList<Card>(
                        t("after.talks.cards"),
                        piece -> cards.list(CardFilter.ALL, piece.limit(), piece.offset()),
                        () -> (int) cards.count(CardFilter.ALL),
                        new EmptyState(VaadinIcon.EDIT, t("after.talks.cards.empty"))))
                .component(t("training.state"), CardBadge::new)
                .component(t("after.card.action"), this::action);
    }

    private LazyList<Card> person(LazyList<Card> list) {
        return list.column(t("training.employee"), Card::employeeName)
                .column(t("training.unit"), Card::unitSymbol)
                .column(t("training.training"), Card::trainingTitle)
                .column(t("after.card.last-day"), card -> Texts.date(card.lastDay()));
    }

    private Component action(Card card) {
        if (card.answers() != null) {
            return Buttons.plain("after.card.read", () -> new CardDetails(card).open());
        }
        return Access.current().offices(Resource.CARD, Verb.WRITE).contains(card.office())
                ? Buttons.plain(
                        "after.card.paper",
                        () -> dialogs.paper(card, this::reload).open())
                : new Span(t("after.card.until", Texts.date(card.dueOn())));
    }

    private static Div buttons(Component... each) {
        var line = new Div(each);
        line.addClassName("gm-recorded");
        return line;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
