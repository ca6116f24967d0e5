package eu.gminarium.programme;

import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offices, units and people for tests, made through the services. */
@Singleton
public final class ProgrammeFixture {

    public static final LocalDate LONG_AGO = LocalDate.of(2001, 2, 1);

    private static final Path EXTRACT = Path.of("../ui/src/main/resources/demo/terc-extract.csv");

    private final PartnershipFixture partnerships;
    private final Offices offices;
    private final Units units;
    private final Employees employees;
    private final Register register;

    ProgrammeFixture(
            PartnershipFixture partnerships, Offices offices, Units units, Employees employees, Register register) {
        this.partnerships = partnerships;
        this.offices = offices;
        this.units = units;
        this.employees = employees;
        this.register = register;
    }

    public Partnership partnership() {
        return partnerships.create();
    }

    public Office office(Partnership partnership, String name) {
        return partnerships.asCoordinator(
                partnership, () -> offices.add(new NewOffice(name, null, OfficeKind.TOWN, null)));
    }

    public Unit unit(Partnership partnership, Office office, String symbol) {
        return asOfficeCoordinator(
                partnership, office, () -> units.add(office.id(), new NewUnit(symbol, "Wydział " + symbol)));
    }

    public Employee employee(Partnership partnership, Unit unit, String firstName, String lastName) {
        return hire(partnership, unit, firstName, lastName, null);
    }

    public Employee hire(
            Partnership partnership, Unit unit, String firstName, String lastName, @Nullable String email) {
        NewEmployment place = new NewEmployment(unit.office(), unit.id(), "Inspektor", LONG_AGO);
        return partnerships.as(
                partnership,
                Role.OFFICE_COORDINATOR,
                unit.office(),
                () -> employees.add(new NewEmployee(firstName, lastName, email, place)));
    }

    public <T extends @Nullable Object> T asOfficeCoordinator(
            Partnership partnership, Office office, Supplier<T> work) {
        return asOfficeCoordinator(partnership, office.id(), work);
    }

    public <T extends @Nullable Object> T asOfficeCoordinator(
            Partnership partnership, OfficeId office, Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, work);
    }

    public <T extends @Nullable Object> T asCoordinator(Partnership partnership, Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    /** Does the work as the platform operator, on no partnership's screens. */
    public <T extends @Nullable Object> T asOperator(Supplier<T> work) {
        Access access = new Access(AccountId.next(), true, null, null, List.of());
        return Scopes.in((AccessElement) () -> access, work);
    }

    /** Imports the project's own extract of the register. */
    public void importRegister() {
        asOperator(() -> register.importTerc(extract()));
    }

    /** The bytes of the project's own extract of the register. */
    public static byte[] extract() {
        try {
            return Files.readAllBytes(EXTRACT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
