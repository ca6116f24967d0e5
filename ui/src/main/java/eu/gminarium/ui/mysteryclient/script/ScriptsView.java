package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.script.library.LibraryScript;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptTemplate;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;

/** The library of scripts. */
@Prototype
@Route(value = ":partnership/scripts", layout = MainLayout.class)
@NavigationItem(key = "nav.scripts", icon = VaadinIcon.BOOK, order = 43, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.AUDIT, verb = Verb.WRITE)
final class ScriptsView extends Page {

    private static final long serialVersionUID = 1L;

    ScriptsView(ScriptLibrary library) {
        super("mystery.scripts.title");
        subtitle(t("mystery.scripts.lead"));
        actions(newMenu());
        add(LazyList.<LibraryScript>of(
                        t("mystery.scripts.title"),
                        library.all(),
                        new EmptyState(VaadinIcon.BOOK, t("mystery.scripts.empty"), newMenu()))
                .link(t("mystery.script"), script -> t(script.content().title()), script -> Paths.script(script.id()))
                .column(
                        t("mystery.channel"),
                        script -> Words.of(script.content().channel()))
                .number(
                        t("mystery.scenarios"),
                        script -> Texts.integer(script.content().scenarios().size()))
                .number(
                        t("mystery.criteria"),
                        script -> Texts.integer(script.content().criteria().size()))
                .number(t("mystery.script.version"), script -> Texts.integer(script.number())));
    }

    private MenuBar newMenu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.PRIMARY);
        MenuItem add = bar.addItem(t("mystery.script.new"));
        for (ScriptTemplate template : ScriptTemplate.values()) {
            var parameters = QueryParameters.of(ScriptView.TEMPLATE, template.name());
            add.getSubMenu().addItem(Words.of(template), click -> open(parameters));
        }
        add.getSubMenu().addItem(t("mystery.script.blank"), click -> open(QueryParameters.empty()));
        return bar;
    }

    private void open(QueryParameters parameters) {
        String path = CurrentPartnership.path(Paths.SCRIPTS + "/" + ScriptView.NEW);
        getUI().ifPresent(ui -> ui.navigate(path, parameters));
    }
}
