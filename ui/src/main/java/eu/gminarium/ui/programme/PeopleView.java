package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;

/** The employees within the person's reach, found by typing; office coordinators add and import them. */
@Prototype
@Route(value = ":partnership/people", layout = MainLayout.class)
@NavigationItem(key = "nav.employees", icon = VaadinIcon.USERS, order = 62, section = "nav.section.programme")
@ViewPermission(resource = Resource.EMPLOYEE, verb = Verb.READ)
final class PeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Employees employees;
    private final transient EmployeeDialogs dialogs;
    private final TextField search = new TextField();

    PeopleView(Employees employees, EmployeeDialogs dialogs) {
        super("programme.people.title");
        this.employees = employees;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LazyList<Employee> list = list();
        if (Access.current().may(Resource.EMPLOYEE, Verb.WRITE)) {
            var add = new Button(
                    t("programme.employee.add"),
                    click -> dialogs.add(list::refresh).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(
                    add,
                    new Button(
                            t("programme.import.title"),
                            click -> new ImportDialog(dialogs.imports(), list::refresh).open()));
        }
        search.setLabel(t("programme.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list.refresh());
        add(search, list);
    }

    private EmployeeFilter filter() {
        return new EmployeeFilter(search.getValue(), null, null, false);
    }

    private LazyList<Employee> list() {
        return new LazyList<Employee>(
                        t("programme.people.title"),
                        piece -> employees.list(filter(), locale(), piece.offset(), piece.limit()),
                        () -> Math.toIntExact(employees.count(filter())),
                        new EmptyState(VaadinIcon.USERS, t("programme.people.empty")))
                .column(t("programme.employee"), employee -> employee.lastName() + " " + employee.firstName())
                .column(t("programme.unit"), Employee::unitSymbol)
                .column(t("programme.position"), Employee::position)
                .column(t("programme.office"), Employee::officeName)
                .column(t("programme.email"), employee -> Objects.requireNonNullElse(employee.email(), "–"));
    }
}
