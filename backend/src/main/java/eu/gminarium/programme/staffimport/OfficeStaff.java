package eu.gminarium.programme.staffimport;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.i18n.Folding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an office has already, and what the rows read so far add to it. */
final class OfficeStaff {

    private record Person(String name, String unit, String position, LocalDate from) {}

    private final Office office;
    private final Map<String, LocalDate> endOfUnit = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, UnitId> units = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> newUnits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> nameOfEmail = new HashMap<>();
    private final Set<Person> people = new HashSet<>();

    OfficeStaff(Office office, List<Unit> units, List<Employee> employees) {
        this.office = office;
        for (Unit unit : units) {
            this.units.put(unit.symbol(), unit.id());
            if (unit.endedOn() != null) {
                endOfUnit.put(unit.symbol(), unit.endedOn());
            }
        }
        for (Employee employee : employees) {
            String name = folded(employee.firstName(), employee.lastName());
            people.add(new Person(
                    name,
                    Folding.fold(employee.unitSymbol()),
                    Folding.fold(employee.position()),
                    employee.employedFrom()));
            if (employee.email() != null) {
                nameOfEmail.put(employee.email(), name);
            }
        }
    }

    Office office() {
        return office;
    }

    boolean hasUnit(String symbol) {
        return units.containsKey(symbol) || newUnits.containsKey(symbol);
    }

    /** Whether the unit takes nobody on that day any more. */
    boolean unitEndedBefore(String symbol, @Nullable LocalDate day) {
        LocalDate lastDay = endOfUnit.get(symbol);
        return lastDay != null && day != null && lastDay.isBefore(day);
    }

    /** Takes a unit that the office lacks; its name is the first that a row gives. */
    void addUnit(String symbol, String name) {
        newUnits.putIfAbsent(symbol, name);
    }

    /** Symbols to names. */
    Map<String, String> newUnits() {
        return newUnits;
    }

    void created(String symbol, UnitId id) {
        units.put(symbol, id);
    }

    UnitId unit(String symbol) {
        return Objects.requireNonNull(units.get(symbol));
    }

    /** Whether somebody of another name has the address. */
    boolean emailOfAnother(ImportRow row) {
        String owner = row.email() == null ? null : nameOfEmail.get(row.email());
        return owner != null && !owner.equals(folded(row.firstName(), row.lastName()));
    }

    /** Whether the row's person is there already: the same name and address, or the same name and job. */
    boolean has(ImportRow row) {
        return row.email() != null && nameOfEmail.containsKey(row.email()) || people.contains(person(row));
    }

    void add(ImportRow row) {
        people.add(person(row));
        if (row.email() != null) {
            nameOfEmail.put(row.email(), folded(row.firstName(), row.lastName()));
        }
    }

    private static Person person(ImportRow row) {
        return new Person(
                folded(row.firstName(), row.lastName()),
                Folding.fold(row.unitSymbol()),
                Folding.fold(row.position()),
                row.requiredFrom());
    }

    private static String folded(String firstName, String lastName) {
        return Folding.fold(firstName + " " + lastName);
    }
}
