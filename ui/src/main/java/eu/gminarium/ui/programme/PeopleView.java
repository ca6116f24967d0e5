package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;

/** The employees within the person's reach, found by typing; office coordinators add and import them. */
@Prototype
@Route(value = ":partnership/people", layout = MainLayout.class)
@NavigationItem(key = "nav.employees", icon = VaadinIcon.USERS, order = 62, section = "nav.section.programme")
@ViewPermission(resource = Resource.EMPLOYEE, verb = Verb.READ)
final class PeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Employees employees;
    private final transient Offices offices;
    private final transient Units units;
    private final transient EmployeeDialogs dialogs;
    private transient EmployeeFilter filter = EmployeeFilter.ALL;

    PeopleView(Employees employees, Offices offices, Units units, EmployeeDialogs dialogs) {
        super("programme.people.title");
        this.employees = employees;
        this.offices = offices;
        this.units = units;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        filter = PeopleQuery.read(event.getLocation());
        List<Office> reached = reached();
        LazyList<Employee> list = list(reached.size() > 1);
        String path = event.getLocation().getPath();
        Runnable changed = () -> {
            count();
            list.refresh();
        };
        offer(changed);
        count();
        add(new PeopleFilters(filter, reached, unitsOf(reached), chosen -> {
            filter = chosen;
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(path, PeopleQuery.write(chosen))));
            changed.run();
        }));
        add(list);
    }

    private void offer(Runnable changed) {
        if (!Access.current().may(Resource.EMPLOYEE, Verb.WRITE)) {
            return;
        }
        var add = new Button(
                t("programme.employee.add"), click -> dialogs.add(changed).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                add,
                new Button(t("programme.import.title"), click -> new ImportDialog(dialogs.imports(), changed).open()));
    }

    /** The offices whose people may be here; a county coordinator sees applicants of all of them. */
    private List<Office> reached() {
        Access access = Access.current();
        OfficeReach reach = access.offices(Resource.EMPLOYEE, Verb.READ);
        boolean applicants = access.may(Resource.OFFICE, Verb.WRITE);
        return offices.list().stream()
                .map(OfficeSummary::office)
                .filter(office -> applicants || reach.contains(office.id()))
                .toList();
    }

    private List<Unit> unitsOf(List<Office> reached) {
        return reached.size() == 1 ? units.of(reached.getFirst().id()) : List.of();
    }

    private void count() {
        boolean applicants = Access.current().may(Resource.OFFICE, Verb.WRITE)
                && !Access.current().may(Resource.EMPLOYEE, Verb.WRITE);
        String key = applicants ? "programme.people.applicants" : "programme.people.count";
        subtitle(t(key, employees.count(filter)));
    }

    private LazyList<Employee> list(boolean withOffice) {
        LazyList<Employee> list = new LazyList<Employee>(
                        t("programme.people.title"),
                        piece -> employees.list(filter, locale(), piece.offset(), piece.limit()),
                        () -> Math.toIntExact(employees.count(filter)),
                        new EmptyState(VaadinIcon.USERS, t("programme.people.empty")))
                .link(
                        t("programme.employee"),
                        employee -> employee.lastName() + " " + employee.firstName(),
                        employee -> CurrentPartnership.path(
                                "people/" + employee.id().value()))
                .column(t("programme.position"), Employee::position)
                .column(t("programme.unit"), employee -> employee.unitSymbol() + " · " + employee.unitName());
        if (withOffice) {
            list.column(t("programme.office"), Employee::officeName);
        }
        return list.column(t("programme.email"), employee -> Objects.requireNonNullElse(employee.email(), "–"));
    }
}
