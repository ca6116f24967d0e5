package eu.gminarium.ui.benchmark;

import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partnership of a test's own, with two offices and whatever accounts it asks for. */
public final class OwnPartnership {

    private final Program program = Program.running();
    private final PartnershipFixture partnerships = program.bean(PartnershipFixture.class);
    private final Partnership partnership = partnerships.create();
    private final OfficeId boronow = office("Boronów");
    private final OfficeId kalety = office("Kalety");

    public OfficeId boronow() {
        return boronow;
    }

    public OfficeId kalety() {
        return kalety;
    }

    public String slug() {
        return partnership.slug();
    }

    /** A path of the API. */
    public String path(String resource) {
        return "/api/v1/partnerships/" + partnership.slug() + "/" + resource;
    }

    private OfficeId office(String name) {
        return partnerships.asCoordinator(
                partnership,
                () -> program.bean(Offices.class)
                        .add(new NewOffice(name, null, OfficeKind.RURAL, null))
                        .id());
    }

    /** Somebody new with the role; the office is null for roles of the whole. */
    public String username(Role role, @Nullable OfficeId office) {
        Accounts accounts = program.bean(Accounts.class);
        Account account = accounts.create(new NewAccount(Ids.random() + "@own.test", "Ewa Nowak", "pl", false, false));
        accounts.setPassword(account.id(), Program.PASSWORD);
        program.bean(Memberships.class).put(account.id(), partnership.id(), null, List.of(new Grant(role, office)));
        return account.username();
    }

    /** The same, signed in at the API. */
    public Api api(Role role, @Nullable OfficeId office) {
        return Api.signedIn(program.address(), username(role, office), Program.PASSWORD);
    }
}
