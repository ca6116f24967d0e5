package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.publicweb.DemoGuide;
import eu.gminarium.security.Grant;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.DemoSwitch;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Readiness;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows visitors of the start page into the demo: as whom to sign in, and where to answer as a citizen. */
@Singleton
final class DemoDoor implements DemoGuide {

    private final DemoSwitch demo;
    private final Readiness readiness;
    private final DemoSettings settings;
    private final Partnerships partnerships;
    private final Accounts accounts;
    private final Memberships memberships;
    private final OfficeDirectory offices;
    private final OpenSurveys surveys;

    DemoDoor(
            DemoSwitch demo,
            Readiness readiness,
            DemoSettings settings,
            Partnerships partnerships,
            Accounts accounts,
            Memberships memberships,
            OfficeDirectory offices,
            OpenSurveys surveys) {
        this.demo = demo;
        this.readiness = readiness;
        this.settings = settings;
        this.partnerships = partnerships;
        this.accounts = accounts;
        this.memberships = memberships;
        this.offices = offices;
        this.surveys = surveys;
    }

    @Override
    public List<DemoPartnership> partnerships() {
        if (!demo.on() || !readiness.ready()) {
            return List.of();
        }
        Map<String, List<DemoPerson>> people =
                DemoPerson.all().stream().collect(groupingBy(DemoPerson::partnership, LinkedHashMap::new, toList()));
        return people.entrySet().stream()
                .flatMap(entry -> partnerships.find(entry.getKey()).stream()
                        .filter(partnership -> partnership.demo() && partnership.active())
                        .map(partnership -> partnership(partnership, entry.getValue())))
                .toList();
    }

    private DemoPartnership partnership(Partnership partnership, List<DemoPerson> people) {
        List<Membership> members = memberships.of(partnership.id());
        Map<String, Account> byUsername =
                accounts.find(members.stream().map(Membership::account).toList()).values().stream()
                        .collect(toMap(Account::username, account -> account));
        Map<OfficeId, Office> known = Scopes.partnership(partnership, offices::byId);
        List<SignIn> signIns = people.stream()
                .flatMap(person -> Stream.ofNullable(byUsername.get(person.username())))
                .flatMap(account -> member(members, account).map(member -> signIn(account, member, known)).stream())
                .toList();
        return new DemoPartnership(partnership.slug(), partnership.name(), signIns, surveys.of(partnership, members));
    }

    private static Optional<Membership> member(List<Membership> members, Account account) {
        return members.stream()
                .filter(member -> member.account().equals(account.id()))
                .findFirst();
    }

    private static SignIn signIn(Account account, Membership member, Map<OfficeId, Office> known) {
        Grant grant = member.grants().getFirst();
        Office office = grant.office() == null ? null : known.get(grant.office());
        return new SignIn(
                account.username(), account.displayName(), grant.role(), office == null ? null : office.displayName());
    }

    @Override
    public @Nullable SignIn operator() {
        return DemoPerson.all().stream()
                .filter(DemoPerson::operator)
                .flatMap(person -> accounts.findByUsername(person.username()).stream())
                .map(account -> new SignIn(account.username(), account.displayName(), null, null))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String password() {
        return settings.chosen() ? null : settings.password();
    }
}
