package eu.gminarium.ui.demo;

import eu.gminarium.security.Access;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.HashedPassword;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts with which people try the demo. */
@Singleton
class DemoSignIns {

    private final Accounts accounts;
    private final Memberships memberships;
    private final DemoSettings settings;

    DemoSignIns(Accounts accounts, Memberships memberships, DemoSettings settings) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.settings = settings;
    }

    /** The people's accounts; those that are not there yet are made. */
    Map<DemoPerson, AccountId> accounts(Collection<DemoPerson> people, String language) {
        // One slow hash for all of them: the password is the same and no secret.
        HashedPassword password = accounts.hash(settings.password());
        Map<DemoPerson, AccountId> ids = new LinkedHashMap<>();
        for (DemoPerson person : people) {
            Account account = accounts.findByUsername(person.username())
                    .orElseGet(() -> accounts.create(
                            new NewAccount(person.username(), person.name(), language, person.operator(), true)));
            accounts.activate(account.id(), password);
            ids.put(person, account.id());
        }
        return ids;
    }

    /** Gives everybody the password that somebody chose after the demo was loaded. */
    void renewPasswords(Collection<DemoPerson> people) {
        DemoPerson any = people.iterator().next();
        if (settings.chosen()
                && accounts.signIn(any.username(), settings.password()).isEmpty()) {
            people.stream()
                    .flatMap(person -> accounts.findByUsername(person.username()).stream())
                    .forEach(account -> accounts.setPassword(account.id(), settings.password()));
        }
    }

    /** Lets the auditors in, whom the coordinator then finds by their sign-ins. */
    void admitAuditors(DemoStage stage, List<DemoPerson> people) {
        people.stream().filter(person -> person.roles().contains(Role.AUDITOR)).forEach(person -> admit(stage, person));
    }

    /** Lets in those who act in what is told last, so that they hear of it. */
    void admitActors(DemoStage stage, List<DemoPerson> people) {
        people.stream().filter(person -> !person.roles().contains(Role.LEADER)).forEach(person -> admit(stage, person));
    }

    /** Lets everybody in, all at once: from then on the partnership is completely loaded. */
    void admitAll(DemoStage stage, List<DemoPerson> people) {
        Scopes.platform(() -> admitTogether(stage, people));
    }

    @Transactional
    int admitTogether(DemoStage stage, List<DemoPerson> people) {
        people.forEach(person -> admit(stage, person));
        return people.size();
    }

    private void admit(DemoStage stage, DemoPerson person) {
        Access access = stage.cast().access(person);
        memberships.put(access.account(), stage.partnership().id(), access.employee(), access.grants());
    }

    /** Whether the leader was let in, who comes last. */
    boolean admitted(Partnership partnership) {
        return memberships.of(partnership.id()).stream()
                .flatMap(member -> member.grants().stream())
                .anyMatch(grant -> grant.role() == Role.LEADER);
    }
}
