package eu.gminarium.testing;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes partnerships for tests and lets a test act in them as somebody. */
@Singleton
public final class PartnershipFixture {

    private final Partnerships partnerships;

    PartnershipFixture(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** A new, empty partnership in the zone Europe/Warsaw. */
    public Partnership create() {
        String slug = "p" + Ids.random().toString().toLowerCase(Locale.ROOT).substring(0, 18);
        Partnership made =
                UsedSchemas.reuse(this::fresh, slug) ? partnerships.find(slug).orElseThrow() : add(slug);
        UsedSchemas.made(made.schema());
        return made;
    }

    /** A schema that no test gets. */
    private SchemaName fresh() {
        return add("fresh-" + Ids.random().toString().substring(0, 8)).schema();
    }

    private Partnership add(String slug) {
        return partnerships.create(new NewPartnership(slug, "Test " + slug, "Europe/Warsaw", "PLN", "pl", false));
    }

    /** Does the work as a county coordinator. */
    public <T extends @Nullable Object> T asCoordinator(Partnership partnership, Supplier<T> work) {
        return as(partnership, null, List.of(new Grant(Role.COORDINATOR, null)), work);
    }

    /** Does the work as somebody who holds the role in the office; the office is null for roles of the whole. */
    public <T extends @Nullable Object> T as(
            Partnership partnership, Role role, @Nullable OfficeId office, Supplier<T> work) {
        return as(partnership, null, List.of(new Grant(role, office)), work);
    }

    /** Does the work as an employee with roles. */
    public <T extends @Nullable Object> T as(
            Partnership partnership, @Nullable EmployeeId employee, List<Grant> grants, Supplier<T> work) {
        Access access = new Access(AccountId.next(), false, partnership, employee, grants);
        return Scopes.in((AccessElement) () -> access, work);
    }
}
