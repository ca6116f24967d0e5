package eu.gminarium.ui.demo;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts in a demo partnership while it is loaded: the people who will sign in to it, before anybody lets them in. */
final class DemoCast {

    private final Partnership partnership;
    private final Map<DemoPerson, AccountId> accounts;
    private final Map<String, OfficeId> offices = new HashMap<>();
    private final Map<Seat, EmployeeId> employees = new HashMap<>();

    DemoCast(Partnership partnership, Map<DemoPerson, AccountId> accounts) {
        this.partnership = partnership;
        this.accounts = accounts;
    }

    void add(String key, OfficeId office) {
        offices.put(key, office);
    }

    void add(Seat seat, EmployeeId employee) {
        employees.put(seat, employee);
    }

    /** @throws IllegalStateException if the files name an office that they do not have */
    OfficeId office(String key) {
        return known(offices.get(key), key);
    }

    /** @throws IllegalStateException if the files name somebody whom they do not have */
    EmployeeId employee(Seat seat) {
        return known(employees.get(seat), seat);
    }

    /** The county coordinator. */
    Access coordinator() {
        return access(with(Role.COORDINATOR));
    }

    /** The auditor who signs in. */
    Access auditor() {
        return access(with(Role.AUDITOR));
    }

    /** Who coordinates the office; where nobody signs in for it, the county coordinator stands in. */
    Access coordinatorOf(String office) {
        return accounts.keySet().stream()
                .filter(person -> person.roles().contains(Role.OFFICE_COORDINATOR) && person.worksIn(office))
                .findFirst()
                .map(this::access)
                .orElseGet(() -> standIn(office));
    }

    private Access standIn(String office) {
        Grant grant = new Grant(Role.OFFICE_COORDINATOR, office(office));
        return new Access(coordinator().account(), false, partnership, null, List.of(grant));
    }

    /** The employee's own sign-in; most have none. */
    Optional<Access> signIn(Seat seat) {
        return accounts.keySet().stream()
                .filter(person -> seat.equals(person.seat()))
                .findFirst()
                .map(this::access);
    }

    /** The person's access as it will be when they sign in; before their office hires them they are no employee. */
    Access access(DemoPerson person) {
        Seat seat = person.seat();
        EmployeeId employee = seat == null ? null : employees.get(seat);
        return new Access(known(accounts.get(person), person), false, partnership, employee, grants(person));
    }

    private List<Grant> grants(DemoPerson person) {
        return person.roles().stream()
                .map(role -> new Grant(role, role.ofOffice() ? office(person) : null))
                .toList();
    }

    private OfficeId office(DemoPerson person) {
        return office(known(person.seat(), person).office());
    }

    private DemoPerson with(Role role) {
        return accounts.keySet().stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T known(@Nullable T found, Object key) {
        if (found == null) {
            throw new IllegalStateException("the demo has no " + key);
        }
        return found;
    }
}
