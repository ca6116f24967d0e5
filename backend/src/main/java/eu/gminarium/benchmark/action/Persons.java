package eu.gminarium.benchmark.action;

import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is behind an action, for those who may see persons of the office. */
@Singleton
final class Persons {

    private final Recipients members;

    Persons(Recipients members) {
        this.members = members;
    }

    /** The members with a role in the office. */
    List<Colleague> of(OfficeId office) {
        Map<AccountId, Colleague> found = new LinkedHashMap<>();
        Arrays.stream(Role.values())
                .filter(Role::ofOffice)
                .flatMap(role -> members.holding(role, office, Kind.TASK).stream())
                .flatMap(Persons::colleague)
                .forEach(each -> found.putIfAbsent(each.account(), each));
        return List.copyOf(found.values());
    }

    private static Stream<Colleague> colleague(Recipient recipient) {
        AccountId account = recipient.account();
        return account == null ? Stream.empty() : Stream.of(new Colleague(account, recipient.name()));
    }

    /** Whether the reader may see who is behind the office's actions. */
    static boolean visible(UUID office) {
        OfficeReach reach = Access.current().offices(Resource.ACTION_OWNER, Verb.READ);
        return reach.contains(new OfficeId(office));
    }

    /** The member's name; null if it is none any more. */
    @Nullable
    String name(@Nullable UUID account) {
        return account == null
                ? null
                : members.member(new AccountId(account), Kind.TASK)
                        .map(Recipient::name)
                        .orElse(null);
    }
}
