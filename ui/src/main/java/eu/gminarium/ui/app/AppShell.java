package eu.gminarium.ui.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The frame of every staff page: Vaadin's Aura theme, and over it the program's own style sheet. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/gminarium.css")
@StyleSheet("assets/mysteryclient.css")
@StyleSheet("assets/benchmark.css")
@StyleSheet("assets/action.css")
@StyleSheet("assets/survey.css")
@StyleSheet("assets/training.css")
@StyleSheet("assets/after.css")
@StyleSheet("assets/people.css")
@StyleSheet("assets/programme.css")
@StyleSheet("assets/messaging.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Gminarium");
        settings.addLink("icon", "../assets/icon.svg");
    }
}
