package eu.gminarium.ui.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.app.BrowserSession.PartnershipChoice;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Locale;

/** Language, light or dark, other partnerships, the operator's screens, one's profile and sign-out. */
final class PersonMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    /** @param operator whether the operator's screens are offered */
    PersonMenu(SignedIn person, List<PartnershipChoice> partnerships, boolean operator) {
        addClassName("gm-person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", Texts.t("app.person-menu"));
        addLanguages();
        addAppearances();
        addPerson(person, partnerships, operator);
    }

    private void addLanguages() {
        MenuItem root = addItem(Texts.locale().getLanguage().toUpperCase(Locale.ROOT));
        root.setAriaLabel(Texts.t("app.language"));
        Languages.ALL.forEach(language -> {
            MenuItem item = root.getSubMenu().addItem(ownName(language), click -> Preferences.speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(Texts.locale()));
        });
    }

    private void addAppearances() {
        MenuItem root = addItem(VaadinIcon.ADJUST.create());
        root.setAriaLabel(Texts.t("app.appearance"));
        addAppearance(root.getSubMenu(), ColorScheme.Value.SYSTEM, "app.appearance.system");
        addAppearance(root.getSubMenu(), ColorScheme.Value.LIGHT, "app.appearance.light");
        addAppearance(root.getSubMenu(), ColorScheme.Value.DARK, "app.appearance.dark");
    }

    private static void addAppearance(SubMenu menu, ColorScheme.Value scheme, String key) {
        menu.addItem(Texts.t(key), click -> {
            UI ui = UI.getCurrent();
            ui.getPage().setColorScheme(scheme);
            Preferences.rememberAppearance(ui, scheme);
        });
    }

    private void addPerson(SignedIn person, List<PartnershipChoice> partnerships, boolean operator) {
        MenuItem root = addItem(VaadinIcon.USER.create());
        var name = new Span(person.displayName());
        name.addClassName("gm-person-name");
        root.add(name);
        root.setAriaLabel(Texts.t("app.person", person.displayName()));
        SubMenu menu = root.getSubMenu();
        partnerships.forEach(partnership -> {
            MenuItem item = menu.addItem(partnership.name(), click -> open("/app/" + partnership.slug()));
            item.setCheckable(true);
            item.setChecked(
                    CurrentPartnership.slug().filter(partnership.slug()::equals).isPresent());
        });
        if (operator) {
            menu.addItem(Texts.t("app.operator"), click -> open("/app/operator/partnerships"));
        }
        if (!partnerships.isEmpty() || operator) {
            menu.addSeparator();
        }
        menu.addItem(Texts.t("app.profile"), click -> open("/app/profile"));
        menu.addItem(Texts.t("app.sign-out"), click -> signOut());
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** Sent as a form, because no other site can do that in this person's name. */
    private static void signOut() {
        UI.getCurrent()
                .getPage()
                .executeJs("const form = document.createElement('form');"
                        + "form.method = 'post'; form.action = '/sign-out';"
                        + "document.body.append(form); form.submit();");
    }

    private static void open(String path) {
        UI.getCurrent().getPage().setLocation(path);
    }
}
