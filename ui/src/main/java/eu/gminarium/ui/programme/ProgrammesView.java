package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The partnership's programmes. */
@Prototype
@Route(value = ":partnership/programmes", layout = MainLayout.class)
@NavigationItem(key = "nav.programmes", icon = VaadinIcon.CLIPBOARD_TEXT, order = 60, section = "nav.section.programme")
@ViewPermission(resource = Resource.PROGRAMME, verb = Verb.READ)
final class ProgrammesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient Partners partners;
    private final transient ProgrammeDialogs dialogs;

    ProgrammesView(Programmes programmes, Partners partners, ProgrammeDialogs dialogs) {
        super("programme.programmes.title");
        this.programmes = programmes;
        this.partners = partners;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var topics = new Button(
                t("programme.topics.title"),
                click -> getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path("topics"))));
        actions(topics);
        if (Access.current().may(Resource.PROGRAMME, Verb.WRITE)) {
            var create = new Button(
                    t("programme.programmes.new"),
                    click -> dialogs.create(created -> getUI().ifPresent(ui -> ui.navigate(path(created))))
                            .open());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions(create, topics);
        }
        List<Programme> all = programmes.list();
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLIPBOARD_TEXT, t("programme.programmes.empty")));
            return;
        }
        var cards = new Div();
        cards.addClassName("gm-cards");
        all.forEach(programme -> cards.add(card(programme)));
        add(cards);
    }

    private Article card(Programme programme) {
        var foot = new Div(new Span(
                t("programme.partners.count", partners.of(programme.id()).size())));
        foot.addClassName("gm-card-foot");
        if (programme.budget() != null) {
            foot.add(new Span(Texts.money(programme.budget().total())));
        }
        var card = new Article(
                new H2(new Anchor(path(programme), programme.name())),
                new Paragraph(Stream.of(programme.goals(), programme.funding())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")),
                new Paragraph(Texts.date(programme.startsOn()) + " – " + Texts.date(programme.endsOn())),
                foot);
        card.addClassName("gm-card");
        return card;
    }

    private static String path(Programme programme) {
        return CurrentPartnership.path("programmes/" + programme.id().value());
    }
}
