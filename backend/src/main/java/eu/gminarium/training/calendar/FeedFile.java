package eu.gminarium.training.calendar;

import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Membership;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a calendar program reads under a person's secret link: the meetings of all sessions in which they have a place. */
@Singleton
class FeedFile {

    private final PersonalFeed feed;
    private final Accounts accounts;
    private final Memberships memberships;
    private final CalendarQueries queries;
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    FeedFile(
            PersonalFeed feed,
            Accounts accounts,
            Memberships memberships,
            CalendarQueries queries,
            Messages messages,
            PublicAddress address,
            Clock clock) {
        this.feed = feed;
        this.accounts = accounts;
        this.memberships = memberships;
        this.queries = queries;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** Empty for a secret that nobody has, or no longer. */
    Optional<String> read(String secret) {
        return feed.owner(secret).flatMap(accounts::find).map(this::file);
    }

    private String file(Account account) {
        List<Partnership> partnerships = memberships.partnershipsOf(account.id());
        List<CalendarEntry> entries = partnerships.stream()
                .flatMap(partnership -> entries(account.id(), partnership))
                .toList();
        String name = messages.text(account.language(), "message.feed.name");
        return CalendarFile.published(name, entries, clock.instant());
    }

    private Stream<CalendarEntry> entries(AccountId account, Partnership partnership) {
        Optional<EmployeeId> employee =
                memberships.find(account, partnership.id()).map(Membership::employee);
        return employee.stream()
                .flatMap(self -> Scopes.partnership(partnership, () -> queries.enrolled(self.value())).stream())
                .map(view -> CalendarMeeting.of(view).entry(partnership, address));
    }
}
