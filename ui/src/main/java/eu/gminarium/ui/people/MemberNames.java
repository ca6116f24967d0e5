package eu.gminarium.ui.people;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.people.Workforce;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How offices, roles and employees are called on the screens of accounts. */
@Prototype
final class MemberNames {

    private static final int ALL = 10_000;

    private final Workforce workforce;
    private final Employees employees;

    MemberNames(Workforce workforce, Employees employees) {
        this.workforce = workforce;
        this.employees = employees;
    }

    Map<OfficeId, String> offices() {
        return workforce.officeNames();
    }

    /** The offices in which the person may give roles, by name. */
    Map<OfficeId, String> grantableOffices() {
        var reach = Access.current().offices(Resource.MEMBERSHIP, Verb.WRITE);
        Map<OfficeId, String> sorted = new LinkedHashMap<>();
        offices().entrySet().stream()
                .filter(office -> reach.contains(office.getKey()))
                .sorted(Map.Entry.comparingByValue(Formats.collator(Texts.locale())::compare))
                .forEach(office -> sorted.put(office.getKey(), office.getValue()));
        return sorted;
    }

    /** The role, with its office if it is held in one. */
    static String role(Grant grant, Map<OfficeId, String> offices) {
        OfficeId office = grant.office();
        String role = Texts.t("role." + grant.role());
        return office == null ? role : Texts.t("members.role.in", role, offices.getOrDefault(office, ""));
    }

    /** Everybody whose name the reader may know, former employees too. */
    Map<EmployeeId, Employee> employees() {
        return employees.list(new EmployeeFilter("", null, null, true), Texts.locale(), 0, ALL).stream()
                .collect(Collectors.toMap(Employee::id, Function.identity(), (first, second) -> first));
    }

    /** Those who work now and whom the typed text fits. */
    List<EmployeeChoice> choices(String typed, int offset, int limit) {
        return employees.list(new EmployeeFilter(typed, null, null, false), Texts.locale(), offset, limit).stream()
                .map(EmployeeChoice::of)
                .toList();
    }

    /** The employee as a choice, with a name only if the reader may know it. */
    static @Nullable EmployeeChoice choice(@Nullable EmployeeId id, Map<EmployeeId, Employee> known) {
        if (id == null) {
            return null;
        }
        Employee employee = known.get(id);
        return employee == null
                ? new EmployeeChoice(id, Texts.t("members.employee.hidden"), "", "")
                : EmployeeChoice.of(employee);
    }

    /** By name as the reader's dictionary sorts. */
    static Comparator<String> order() {
        return Formats.collator(Texts.locale())::compare;
    }
}
