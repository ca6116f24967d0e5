package eu.gminarium.ui.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.security.Role;
import eu.gminarium.ui.benchmark.OwnPartnership;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partnership's coordinator sends every route what its form allows and nobody means. */
class HostileClientTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\+?(\\w+)[^}]*}");
    private static final Map<String, String> GOOD = Map.of("partnership", "tarnogorski", "language", "pl");

    /** Fewer would mean that the search for routes no longer finds them. */
    private static final int FEWEST_ROUTES = 200;

    private final Program program = Program.running();
    private final OwnPartnership own = new OwnPartnership();
    private final Api coordinator = own.api(Role.COORDINATOR, null);
    private final List<PoisonedRoute> routes = program.bean(Router.class)
            .uriRoutes()
            .map(PoisonedRoute::of)
            .filter(route -> route.template().startsWith(PoisonedRoute.PREFIX))
            .filter(route -> !route.method().equals("HEAD") && !route.method().equals("OPTIONS"))
            .distinct()
            .sorted(Comparator.comparing(PoisonedRoute::toString))
            .toList();
    private final Map<String, String> known = new HashMap<>();

    @Test
    void noRouteStoresOrFailsOverTextThatCannotBeStored() {
        assertThat(routes).hasSizeGreaterThan(FEWEST_ROUTES);
        assertThat(failing(Poison.NUL, 1)).isEmpty();
        assertThat(failing(Poison.HALF_A_CHARACTER, Poison.values().length)).isEmpty();
    }

    @Test
    void noRouteFailsOverOtherNonsense() {
        List<String> failing = new ArrayList<>();
        for (Poison poison : Poison.values()) {
            failing.addAll(failing(poison, Poison.values().length));
        }

        assertThat(failing).isEmpty();
    }

    @Test
    @Tag("long")
    void noRouteFailsOverAnyNonsense() {
        for (Poison poison : Poison.values()) {
            assertThat(failing(poison, 1)).as(poison.name()).isEmpty();
        }
    }

    @Test
    void noPublicPageFailsOverAnAddressThatCannotBe() {
        Api nobody = Api.anonymous(program.address());
        List<String> tried = program.bean(Router.class)
                .uriRoutes()
                .map(PoisonedRoute::of)
                .filter(route -> !route.template().startsWith("/api/")
                        && route.template().contains("{"))
                .flatMap(route -> Stream.of("%00", "a%00b", "%ff", "..%2f", "a".repeat(4_000))
                        .flatMap(part -> spoiled(route.template(), part))
                        .map(path -> route.method() + " " + path + " "
                                + nobody.send(route.method(), path, null).status()))
                .toList();

        assertThat(tried).isNotEmpty();
        assertThat(tried).noneMatch(line -> line.matches(".* 5\\d\\d"));
    }

    /** The address with each variable spoiled in turn, beside good ones for the others where they are known. */
    private Stream<String> spoiled(String template, String part) {
        return VARIABLE.matcher(template).results().map(spoiled -> {
            String path = template.substring(0, spoiled.start()) + part + template.substring(spoiled.end());
            return VARIABLE.matcher(path).replaceAll(other -> GOOD.getOrDefault(other.group(1), "unknown"));
        });
    }

    /** @param share every route gets its turn with one poison of so many */
    private List<String> failing(Poison poison, int share) {
        List<String> failing = new ArrayList<>();
        for (int at = 0; at < routes.size(); at++) {
            if ((at + poison.ordinal()) % share == 0) {
                PoisonedRoute route = routes.get(at);
                Answer answer = route.send(coordinator, own.slug(), this::known, poison);
                if (answer.status() >= 500 || poison.unstorable() && route.takes(poison) && answer.status() < 300) {
                    failing.add(route + " " + poison + " " + answer.status());
                }
            }
        }
        return failing;
    }

    /** The id of the first record of a list; empty if there is no such list, or nothing in it. */
    private String known(String list) {
        return known.computeIfAbsent(
                list,
                name -> routes.stream()
                        .filter(route -> route.list().equals(name))
                        .findFirst()
                        .map(route -> coordinator.get(own.path(name)))
                        .filter(answer -> answer.status() == 200)
                        .map(answer -> answer.json().at("/items/0/id"))
                        .map(JsonNode::asText)
                        .orElse(""));
    }
}
