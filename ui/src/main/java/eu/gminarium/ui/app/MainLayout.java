package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.PartnershipNotice;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame around every screen: top bar with the person's menu, and the side navigation of the partnership. */
@Prototype
public final class MainLayout extends AppLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient BrowserSession sessions;
    private final transient Navigation navigation;
    private final transient PartnershipNotice notices;
    private final Span partnership = new Span();
    private final NativeDetails notice = new NativeDetails();
    private final Anchor brand = new Anchor();
    private final DrawerToggle toggle = new DrawerToggle();
    private final Scroller drawer = new Scroller();
    private final Bell bell;
    private @Nullable Optional<String> shown;

    MainLayout(BrowserSession sessions, Navigation navigation, PartnershipNotice notices, UnreadCount unread) {
        this.sessions = sessions;
        this.navigation = navigation;
        this.notices = notices;
        this.bell = new Bell(unread);
        addClassName("gm-frame");
        notice.addClassName("gm-demo");
        notice.setVisible(false);
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(Texts.t("app.navigation")));
        toggle.setAriaLabel(Texts.t("app.toggle-navigation"));
        var person = SignedIn.current();
        var menu = new PersonMenu(person, sessions.partnerships(person), sessions.operates(person));
        var bar = new Header(toggle, brand(), bell, menu);
        bar.addClassName("gm-bar");
        addToNavbar(bar);
        addToDrawer(drawer);
    }

    /** A dialog of the page that is left would stay open over the next one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UI ui = event.getUI();
        if (!event.getLocation().getPath().equals(ui.getActiveViewLocation().getPath())) {
            open(ui, Dialog.class).forEach(Dialog::close);
            open(ui, ConfirmDialog.class).forEach(ConfirmDialog::close);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        open(event.getUI(), FormDialog.class).forEach(form -> form.askBefore(event));
    }

    private static <T> List<T> open(UI ui, Class<T> kind) {
        return ui.getChildren().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> slug = CurrentPartnership.slug();
        bell.show(slug);
        if (!slug.equals(shown)) {
            shown = slug;
            brand.setHref("/app/" + slug.orElse(""));
            show(navigation.entries(slug));
            name(slug);
        }
    }

    /** A drawer without entries would only be in the way. */
    private void show(Div entries) {
        boolean any = entries.getComponentCount() > 0;
        drawer.setContent(entries);
        drawer.setVisible(any);
        toggle.setVisible(any);
        setClassName("gm-frame-bare", !any);
    }

    /** Puts the notice above the page. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(
                new Div(notice, content.getElement().getComponent().orElseThrow()));
    }

    private Component brand() {
        var logo = new Image("/assets/icon.svg", "");
        var words = new Div(new Span("Gminarium"), partnership);
        words.addClassName("gm-brand-words");
        partnership.addClassName("gm-brand-partnership");
        brand.add(logo, words);
        brand.addClassName("gm-brand");
        return brand;
    }

    private void name(Optional<String> slug) {
        var current = sessions.partnerships(SignedIn.current()).stream()
                .filter(choice -> Optional.of(choice.slug()).equals(slug))
                .findFirst();
        partnership.setText(current.map(BrowserSession.PartnershipChoice::name).orElse(""));
        boolean invented =
                current.filter(BrowserSession.PartnershipChoice::demo).isPresent();
        explain(invented ? slug.flatMap(notices::of) : Optional.empty());
    }

    private void explain(Optional<LocalizedText> text) {
        notice.setVisible(text.isPresent());
        notice.setSummaryText(Texts.t("demo.notice"));
        notice.setContent(new Paragraph(text.map(words -> Texts.t(words)).orElse("")));
    }
}
