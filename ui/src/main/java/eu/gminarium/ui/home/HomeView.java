package eu.gminarium.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.app.SignedIn;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** A partnership's home page: what is new in one sentence, what waits, what goes on, and where to go. */
@Prototype
@Route(value = ":partnership", layout = MainLayout.class)
@NavigationItem(key = "nav.home", icon = VaadinIcon.HOME_O, order = 1)
final class HomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final transient Waiting waiting;
    private final transient UnderWay underWay;

    HomeView(News news, Waiting waiting, UnderWay underWay) {
        this.news = news;
        this.waiting = waiting;
        this.underWay = underWay;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Access access = Access.current();
        title(t("home.greeting", SignedIn.current().displayName()));
        if (access.may(Resource.DASHBOARD, Verb.READ)) {
            add(news.section());
        }
        var now = new Div(
                lines("home.waiting", waiting.items(), "home.waiting.nothing"),
                lines("home.under-way", underWay.items(), "home.under-way.nothing"));
        now.addClassName("gm-home-now");
        var columns = new Div(now, places(access));
        columns.addClassName("gm-home");
        add(columns);
    }

    private Section lines(String heading, List<Waiting.Item> items, String nothing) {
        var section = new Section(new H2(t(heading)));
        section.addClassName("gm-waiting");
        if (items.isEmpty()) {
            section.add(new Paragraph(t(nothing)));
            return section;
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(new Anchor(item.path(), item.text()))));
        section.add(list);
        return section;
    }

    private Section places(Access access) {
        var list = new UnorderedList();
        list.addClassName("gm-places");
        Place.of(access)
                .forEach(place -> list.add(
                        new ListItem(new Anchor(place.path(), t(place.titleKey())), new Span(t(place.purposeKey())))));
        var section = new Section(new H2(t("home.places")), list);
        section.addClassName("gm-home-places");
        return section;
    }
}
