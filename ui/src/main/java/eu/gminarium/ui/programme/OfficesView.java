package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The offices of the partnership; the coordinator adds them from the register. */
@Prototype
@Route(value = ":partnership/offices", layout = MainLayout.class)
@NavigationItem(key = "nav.offices", icon = VaadinIcon.BUILDING_O, order = 61, section = "nav.section.programme")
@ViewPermission(resource = Resource.OFFICE, verb = Verb.READ)
final class OfficesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** More offices than fit on a screen. */
    private static final int MANY = 15;

    private final transient Offices offices;
    private final transient OfficeDialogs dialogs;

    OfficesView(Offices offices, OfficeDialogs dialogs) {
        super("programme.offices.title");
        this.offices = offices;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<OfficeSummary> all = offices.list();
        subtitle(t("programme.offices.lead", all.size()));
        if (Access.current().may(Resource.OFFICE, Verb.WRITE)) {
            var register = new Button(
                    t("programme.offices.from-register"),
                    click -> dialogs.fromRegister(this::show).open());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            actions(
                    register,
                    new Button(
                            t("programme.offices.unnamed"),
                            click -> dialogs.unnamed(this::show).open()));
        }
        String[] needle = {""};
        LazyList<OfficeSummary> list = list(() -> matching(all, needle[0]));
        if (all.size() > MANY) {
            add(search(typed -> {
                needle[0] = Folding.fold(typed);
                list.refresh();
            }));
        }
        add(list);
    }

    private TextField search(Consumer<String> changed) {
        var field = new TextField(t("programme.offices.search"));
        field.addClassName("gm-search");
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> changed.accept(typed.getValue()));
        return field;
    }

    /** A word of the name, or the code, begins with the folded text. */
    private static List<OfficeSummary> matching(List<OfficeSummary> all, String needle) {
        return all.stream()
                .filter(row -> {
                    String terc = Objects.requireNonNullElse(row.office().terc(), "");
                    return (" " + Folding.fold(row.office().displayName())).contains(" " + needle)
                            || terc.startsWith(needle);
                })
                .toList();
    }

    private LazyList<OfficeSummary> list(Supplier<List<OfficeSummary>> rows) {
        return new LazyList<OfficeSummary>(
                        t("programme.offices.title"),
                        piece -> rows.get().stream()
                                .skip(piece.offset())
                                .limit(piece.limit())
                                .toList(),
                        () -> rows.get().size(),
                        new EmptyState(VaadinIcon.BUILDING_O, t("programme.offices.empty")))
                .link(
                        t("programme.office"),
                        row -> row.office().displayName(),
                        row -> CurrentPartnership.path(
                                "offices/" + row.office().id().value()))
                .column(
                        t("programme.terc"),
                        row -> Objects.requireNonNullElse(row.office().terc(), "–"))
                .column(
                        t("programme.kind"),
                        row -> t("programme.kind." + row.office().kind()))
                .number(t("programme.people"), row -> Texts.integer(row.people()))
                .column(t("programme.membership"), row -> PartnerTable.membership(row.office()));
    }
}
