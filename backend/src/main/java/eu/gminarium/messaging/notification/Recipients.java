package eu.gminarium.messaging.notification;

import eu.gminarium.security.Role;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out whom to tell, among the members of the current partnership and its employees without an account. */
@Singleton
@Unchecked("the change that is told of was checked")
public class Recipients {

    private static final List<UUID> NOBODY = List.of(new UUID(0, 0));

    private final MemberRepository members;

    Recipients(MemberRepository members) {
        this.members = members;
    }

    /**
     * An employee: by the account, if there is one, and the address that the office knows.
     *
     * @param email the address that the office knows; null if none
     */
    @Transactional
    public Recipient employee(EmployeeId employee, String name, @Nullable String email, Kind kind) {
        return members.ofEmployee(employee.value(), kind).stream()
                .findFirst()
                .map(MemberView::recipient)
                .map(member -> new Recipient(
                        member.account(),
                        employee,
                        email == null ? member.address() : email,
                        name,
                        member.language(),
                        member.choice()))
                .orElseGet(() -> new Recipient(
                        null, employee, email, name, Scopes.currentPartnership().language(), null));
    }

    /** A member; empty if the account is none of this partnership. */
    @Transactional
    public Optional<Recipient> member(AccountId account, Kind kind) {
        return members.ofAccount(account.value(), kind).stream().findFirst().map(MemberView::recipient);
    }

    /** Everybody who holds the role in the office, or in the partnership as a whole. */
    @Transactional
    public List<Recipient> holding(Role role, OfficeId office, Kind kind) {
        return holding(role, office, false, NOBODY, kind);
    }

    /** The same for each of the offices, in one go. */
    @Transactional
    public Map<OfficeId, List<Recipient>> holding(Role role, Collection<OfficeId> offices, Kind kind) {
        List<HolderView> holders = members.holding(role.name(), kind);
        return offices.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        office -> holders.stream()
                                .filter(holder -> holder.holdsIn(office.value()))
                                .map(HolderView::recipient)
                                .distinct()
                                .toList()));
    }

    /** Those of the employees who hold the role in the office. */
    @Transactional
    public List<Recipient> holding(Role role, OfficeId office, Collection<EmployeeId> employees, Kind kind) {
        List<UUID> keys = employees.stream().map(EmployeeId::value).toList();
        return holding(role, office, true, keys.isEmpty() ? NOBODY : keys, kind);
    }

    private List<Recipient> holding(Role role, OfficeId office, boolean some, List<UUID> employees, Kind kind) {
        return members.holding(role.name(), office.value(), some, employees, kind).stream()
                .map(MemberView::recipient)
                .toList();
    }
}
