package eu.gminarium.ui.isolation;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.tenancy.database.PostgresServer;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls every repository from one partnership with every kind of key of another, and says what leaked. */
final class RepositoryIsolation {

    /** Keys of each table that are tried as such; all of them are tried in lists. */
    private static final int KEYS_PER_TABLE = 1;

    private final RepositoryCalls calls;
    private final Map<String, Set<UUID>> foreignIds;
    private final KnownIds known;
    private final TenantTables foreign;

    RepositoryIsolation(ApplicationContext context, Partnership victim) {
        this.calls = new RepositoryCalls(context);
        this.foreign = new TenantTables(context.getBean(PostgresServer.class), victim);
        this.foreignIds = foreign.ids();
        this.known = new KnownIds(foreignIds.values());
    }

    /** What a caller in the partnership got to see or changed of the victim's rows; empty if nothing. */
    List<String> leaksInto(Partnership attacker) {
        Map<String, Long> before = foreign.fingerprints();
        List<String> leaks = new ArrayList<>(tells(calls.all(), attacker));
        foreign.fingerprints().forEach((table, print) -> {
            if (!Objects.equals(before.get(table), print)) {
                leaks.add("rows of " + table + " changed");
            }
        });
        return leaks;
    }

    /** What a caller got to see, with methods that only read: the twin must not damage what other tests use. */
    List<String> readsInto(Partnership attacker) {
        return tells(calls.all().stream().filter(RepositoryCalls.Call::reads).toList(), attacker);
    }

    private List<String> tells(List<RepositoryCalls.Call> tried, Partnership attacker) {
        List<String> leaks = new ArrayList<>();
        for (RepositoryCalls.Call call : tried) {
            for (List<UUID> keys : call.takesKeys() ? keys() : keys().subList(0, 1)) {
                String result = String.valueOf(Scopes.partnership(attacker, () -> result(call, keys)));
                if (known.toldBy(result) && !echoes(result, keys)) {
                    leaks.add(call.name());
                }
            }
        }
        return leaks.stream().distinct().toList();
    }

    /** Calls that reached a row without any partnership being bound; empty if all were refused. */
    List<String> answersWithoutPartnership() {
        return calls.all().stream()
                .filter(call -> !(result(call, keys().getFirst()) instanceof Throwable))
                .map(RepositoryCalls.Call::name)
                .toList();
    }

    int size() {
        return calls.all().size();
    }

    private List<List<UUID>> keys() {
        return foreignIds.values().stream()
                .flatMap(ids -> ids.stream().limit(KEYS_PER_TABLE))
                .map(List::of)
                .toList();
    }

    /** A refusal counts as a result: the database says no in many ways. */
    private static @Nullable Object result(RepositoryCalls.Call call, List<UUID> keys) {
        try {
            return call.with(keys);
        } catch (Throwable refused) {
            return refused;
        }
    }

    /** An error message that repeats the key it was given tells nothing new. */
    private static boolean echoes(String result, List<UUID> keys) {
        String rest = result;
        for (UUID key : keys) {
            rest = rest.replace(key.toString(), "");
        }
        return result.contains("Exception") && KnownIds.in(rest).findAny().isEmpty();
    }
}
