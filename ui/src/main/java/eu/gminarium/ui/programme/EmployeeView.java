package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.EmploymentPeriod;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One employee: where they work, and where they have worked. */
@Prototype
@Route(value = ":partnership/people/:employee", layout = MainLayout.class)
@ViewPermission(resource = Resource.EMPLOYEE, verb = Verb.READ)
final class EmployeeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Employees employees;
    private final transient EmployeeDialogs dialogs;
    private final transient Clock clock;

    EmployeeView(Employees employees, EmployeeDialogs dialogs, Clock clock) {
        this.employees = employees;
        this.dialogs = dialogs;
        this.clock = clock;
        crumb(t("programme.people.title"), PeopleView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EmployeeId(RouteKey.of(event, "employee")));
    }

    private void show(EmployeeId id) {
        removeAll();
        Employee employee = employees.get(id);
        title(employee.fullName());
        subtitle(employee.position());
        boolean former = hasLeft(employee);
        if (Access.current().offices(Resource.EMPLOYEE, Verb.WRITE).contains(employee.office())) {
            offer(employee, former);
        }
        if (former) {
            add(new StatusBadge(Tone.NEUTRAL, t("programme.employee.former")));
        }
        add(facts(employee), new H2(t("programme.employee.history")), history(employees.history(id)));
    }

    private boolean hasLeft(Employee employee) {
        LocalDate last = employee.employedTo();
        var zone = Access.current().requirePartnership().zone();
        return last != null && last.isBefore(LocalDate.now(clock.withZone(zone)));
    }

    private void offer(Employee employee, boolean former) {
        Runnable then = () -> show(employee.id());
        var change = new Button(
                t("programme.employee.change"),
                click -> dialogs.change(employee, then).open());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var move = new Button(
                t(former ? "programme.employee.employ-again" : "programme.employee.move"),
                click -> dialogs.move(employee, then).open());
        if (employee.employedTo() != null) {
            actions(change, move);
            return;
        }
        actions(
                change,
                move,
                new Button(
                        t("programme.employee.end"),
                        click -> dialogs.end(employee, then).open()));
    }

    private Facts facts(Employee employee) {
        return new Facts()
                .fact(t("programme.office"), employee.officeName())
                .fact(t("programme.unit"), employee.unitSymbol() + " · " + employee.unitName())
                .fact(t("programme.position"), employee.position())
                .fact(t("programme.email"), employee.email() == null ? t("programme.no-email") : employee.email());
    }

    private LazyList<EmploymentPeriod> history(List<EmploymentPeriod> periods) {
        return LazyList.<EmploymentPeriod>of(
                        t("programme.employee.history"),
                        periods,
                        new EmptyState(VaadinIcon.BRIEFCASE, t("programme.employee.history")))
                .column(
                        t("programme.employee.period"),
                        period -> Texts.date(period.from())
                                + " – "
                                + (period.to() == null ? t("programme.employee.until-now") : Texts.date(period.to())))
                .column(t("programme.position"), EmploymentPeriod::position)
                .column(t("programme.unit"), period -> period.unitSymbol() + " · " + period.unitName())
                .column(t("programme.office"), EmploymentPeriod::officeName);
    }
}
