package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.UnitChange;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The offices' units and employees, entered by each office's own coordinator. */
@Singleton
final class StaffChapter {

    private final Units units;
    private final Employees employees;

    StaffChapter(Units units, Employees employees) {
        this.units = units;
        this.employees = employees;
    }

    void tell(DemoStage stage) {
        byOffice(stage, "employees.csv").forEach((office, people) -> {
            List<DemoRow> rows = byOffice(stage, "units.csv").getOrDefault(office, List.of());
            // A head must work in the office by then.
            LocalDate day = people.stream()
                    .map(row -> row.day("employed_from"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            stage.asOffice(office, day, () -> enter(stage, office, rows, people));
        });
    }

    private static Map<String, List<DemoRow>> byOffice(DemoStage stage, String file) {
        return stage.rows(file).stream().collect(groupingBy(row -> row.text("office"), LinkedHashMap::new, toList()));
    }

    private List<EmployeeId> enter(DemoStage stage, String key, List<DemoRow> unitRows, List<DemoRow> people) {
        OfficeId office = stage.cast().office(key);
        Map<String, Unit> bySymbol = new HashMap<>();
        for (DemoRow row : unitRows) {
            bySymbol.put(row.text("unit"), units.add(office, new NewUnit(row.text("unit"), row.text("name"))));
        }
        List<EmployeeId> ids = employees.addAll(
                people.stream().map(row -> employee(office, bySymbol, row)).toList());
        for (int i = 0; i < ids.size(); i++) {
            DemoRow row = people.get(i);
            stage.cast().add(new Seat(key, row.number("employee")), ids.get(i));
            if (row.flag("head_of_unit")) {
                appoint(row.in(bySymbol, "unit"), ids.get(i));
            }
        }
        return ids;
    }

    private static NewEmployee employee(OfficeId office, Map<String, Unit> bySymbol, DemoRow row) {
        return new NewEmployee(
                row.text("first_name"),
                row.text("last_name"),
                row.optional("email").orElse(null),
                new NewEmployment(
                        office, row.in(bySymbol, "unit").id(), row.text("position"), row.day("employed_from")));
    }

    private void appoint(Unit unit, EmployeeId head) {
        units.change(unit.id(), new UnitChange(unit.symbol(), unit.name(), head, unit.deputy(), unit.version()));
    }
}
