package eu.gminarium.ui.app;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;

/** Sets up every browser session and every tab: owner, language, colours, error handling and navigation checks. */
@Singleton
final class FrameSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient NavigationGate navigation;
    private final transient LastResort lastResort;

    FrameSetup(NavigationGate navigation, LastResort lastResort) {
        this.navigation = navigation;
        this.lastResort = lastResort;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(this::sessionStarts);
        service.addUIInitListener(this::tabOpens);
        service.setSystemMessagesProvider(info -> silentReload());
        event.addIndexHtmlRequestListener(FrameSetup::colours);
    }

    private void sessionStarts(SessionInitEvent event) {
        var session = event.getSession();
        session.getSession().setAttribute(SignInGate.OWNER, SignInGate.key(SignedIn.current()));
        session.setLocale(Preferences.language(event.getRequest()));
        session.setErrorHandler(lastResort);
    }

    private void tabOpens(UIInitEvent event) {
        event.getUI().addBeforeEnterListener(navigation::beforeEnter);
    }

    /** An expired session loads the page again, which leads to sign-in and back here. */
    private static CustomizedSystemMessages silentReload() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    /** Set before the first paint, so that a dark page does not flash white. */
    private static void colours(IndexHtmlResponse page) {
        var html = page.getDocument().head().parent();
        if (html == null) {
            return;
        }
        html.attr("lang", Preferences.language(page.getVaadinRequest()).getLanguage());
        Preferences.appearance(page.getVaadinRequest())
                .ifPresent(scheme ->
                        html.attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue()));
    }
}
