package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One office: what it is, and its units with their heads. */
@Prototype
@Route(value = ":partnership/offices/:office", layout = MainLayout.class)
@ViewPermission(resource = Resource.OFFICE, verb = Verb.READ)
final class OfficeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Offices offices;
    private final transient Units units;
    private final transient OfficeDialogs dialogs;
    private final transient UnitDialogs unitDialogs;

    OfficeView(Offices offices, Units units, OfficeDialogs dialogs, UnitDialogs unitDialogs) {
        this.offices = offices;
        this.units = units;
        this.dialogs = dialogs;
        this.unitDialogs = unitDialogs;
        crumb(t("programme.offices.title"), OfficesView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new OfficeId(RouteKey.of(event, "office")));
    }

    private void show(OfficeId id) {
        removeAll();
        Office office = offices.get(id);
        List<Unit> own = units.of(id);
        title(office.displayName());
        subtitle(office.officialName());
        boolean keepsStaff =
                Access.current().offices(Resource.EMPLOYEE, Verb.WRITE).contains(id);
        offer(office, keepsStaff);
        if (office.name() == null) {
            add(new Paragraph(t("programme.office.unknown")));
        }
        add(facts(office, own), new H2(t("programme.units")));
        add(new UnitList(own, keepsStaff, unitDialogs, () -> show(id)));
    }

    private void offer(Office office, boolean keepsStaff) {
        Runnable then = () -> show(office.id());
        List<Button> offered = new ArrayList<>();
        if (keepsStaff) {
            offered.add(new Button(
                    t("programme.unit.add"),
                    click -> unitDialogs.add(office.id(), then).open()));
        }
        if (Access.current().may(Resource.OFFICE, Verb.WRITE)) {
            if (office.terc() == null) {
                offered.add(new Button(
                        t("programme.office.identify"),
                        click -> dialogs.identify(office, then).open()));
            }
            offered.add(new Button(
                    t("programme.office.change"),
                    click -> dialogs.change(office, then).open()));
        }
        offered.stream().findFirst().ifPresent(main -> main.addThemeVariants(ButtonVariant.PRIMARY));
        actions(offered.toArray(Button[]::new));
    }

    private Facts facts(Office office, List<Unit> own) {
        String people = Texts.integer(own.stream().mapToLong(Unit::people).sum());
        boolean mayLook = Access.current().offices(Resource.EMPLOYEE, Verb.READ).contains(office.id());
        return new Facts()
                .fact(
                        t("programme.people"),
                        mayLook
                                ? new Anchor(
                                        CurrentPartnership.path(
                                                "people?office=" + office.id().value()),
                                        people)
                                : new Span(people))
                .fact(t("programme.kind"), t("programme.kind." + office.kind()))
                .fact(t("programme.terc"), office.terc())
                .fact(t("programme.joined-on"), day(office.joinedOn()))
                .fact(t("programme.left-on"), day(office.leftOn()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Texts.date(day);
    }
}
