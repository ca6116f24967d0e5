package eu.gminarium.ui.isolation;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls every route of the API as the attacker's coordinator, and says which one told or changed something. */
final class RouteIsolation {

    private static final String PREFIX = "/api/v1/partnerships/{partnership}/";
    private static final Pattern QUERY = Pattern.compile("\\{[?&][^}]*}");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_FOUND = 404;

    private record Route(String method, String template) {

        String path(String slug, UUID id) {
            String named = template.replace("{partnership}", slug);
            return VARIABLE.matcher(named).replaceAll(id.toString());
        }

        boolean isList() {
            return method.equals("GET") && !takesId();
        }

        boolean takesId() {
            return template.substring(PREFIX.length()).contains("{");
        }

        /** Whether the path speaks of what the table holds: {@code sessions} of {@code training_session}. */
        boolean names(String table) {
            return WORD.matcher(template.substring(PREFIX.length()))
                    .results()
                    .anyMatch(word -> table.contains(word.group().replaceFirst("(ies|s)$", "")));
        }
    }

    private final Program program;
    private final Partnership victim;
    private final Partnership attacker;
    private final List<Route> routes;
    private final TenantTables victimTables;
    private final Map<String, UUID> victimIds = new LinkedHashMap<>();
    private final KnownIds known;
    private final Api api;

    RouteIsolation(Program program, Partnership victim, Partnership attacker) {
        this.program = program;
        this.victim = victim;
        this.attacker = attacker;
        this.routes = routes(program.bean(Router.class));
        this.victimTables = new TenantTables(program.bean(PostgresServer.class), victim);
        Map<String, Set<UUID>> ids = victimTables.ids();
        ids.forEach((table, of) -> victimIds.put(table, of.iterator().next()));
        this.known = new KnownIds(ids.values());
        this.api = program.api("coordinator", attacker.slug());
    }

    int size() {
        return routes.size();
    }

    /** Routes that answer anything but 401 to somebody without a token. */
    List<String> withoutToken() {
        Api nobody = Api.anonymous(program.address());
        return routes.stream()
                .map(route -> line(
                        route,
                        nobody.send(route.method(), path(route, victim), body(route))
                                .status()))
                .filter(line -> !line.endsWith(" " + NOT_SIGNED_IN))
                .toList();
    }

    /** Routes of the victim's partnership that answer anything but 404 to the attacker. */
    List<String> intoTheOther() {
        return routes.stream()
                .map(route -> line(
                        route,
                        api.send(route.method(), path(route, victim), body(route))
                                .status()))
                .filter(line -> !line.endsWith(" " + NOT_FOUND))
                .toList();
    }

    /**
     * Routes of the attacker's own partnership that tell or change something when given the victim's ids.
     *
     * @param share a route gets the ids of the tables that its path names, and those of one table in so many of the others, the
     *     next route those of the next ones; 1 tries every route with every table
     */
    List<String> withForeignIds(int share) {
        List<String> leaks = new ArrayList<>();
        Map<String, Long> before = victimTables.fingerprints();
        for (int at = 0; at < routes.size(); at++) {
            Route route = routes.get(at);
            for (UUID id : route.takesId() ? tried(route, at, share) : Set.of(anyId())) {
                Api.Answer answer = api.send(route.method(), route.path(attacker.slug(), id), body(route));
                String told = answer.body().replace(id.toString(), "");
                if (known.toldBy(told) || (route.takesId() && answer.status() < 300 && !empty(answer))) {
                    leaks.add(line(route, answer.status()));
                }
            }
        }
        if (!Objects.equals(before, victimTables.fingerprints())) {
            leaks.add("the victim's rows changed");
        }
        return leaks.stream().distinct().toList();
    }

    private Set<UUID> tried(Route route, int at, int share) {
        Set<UUID> ids = new LinkedHashSet<>();
        int table = at;
        for (Map.Entry<String, UUID> each : victimIds.entrySet()) {
            if (table++ % share == 0 || route.names(each.getKey())) {
                ids.add(each.getValue());
            }
        }
        return ids;
    }

    /** Whether the same client does get its own lists: without this the other answers would mean nothing. */
    boolean ownListsAnswer() {
        return routes.stream()
                        .filter(Route::isList)
                        .map(route -> api.get(path(route, attacker)).status())
                        .filter(status -> status == 200)
                        .count()
                > 5;
    }

    /** A list filtered by a foreign id may answer that it has nothing. */
    private static boolean empty(Api.Answer answer) {
        return answer.json().path("total").asLong(-1) == 0;
    }

    private String path(Route route, Partnership partnership) {
        return route.path(partnership.slug(), anyId());
    }

    private UUID anyId() {
        return victimIds.values().iterator().next();
    }

    private static @Nullable Object body(Route route) {
        return route.method().equals("GET") ? null : Map.of();
    }

    private static String line(Route route, int status) {
        return route.method() + " " + route.template() + " " + status;
    }

    private static List<Route> routes(Router router) {
        return router.uriRoutes()
                .map(RouteIsolation::route)
                .filter(route -> route.template().startsWith(PREFIX))
                .filter(route ->
                        !route.method().equals("HEAD") && !route.method().equals("OPTIONS"))
                .distinct()
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }

    private static Route route(UriRouteInfo<?, ?> info) {
        String template = info.getUriMatchTemplate().toString();
        return new Route(info.getHttpMethodName(), QUERY.matcher(template).replaceAll(""));
    }
}
