package eu.gminarium.ui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.testing.TestPostgres;
import eu.gminarium.ui.testing.Program;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's county is the victim, the demo's region the attacker. */
class IsolationTest {

    /** Fewer would mean that the search for repositories no longer finds them. */
    private static final int FEWEST_CALLS = 40;

    private final Program program = Program.running();
    private final Partnership victim = partnership("tarnogorski");
    private final Partnership attacker = partnership("lubelskie");

    @Test
    void noRepositoryReachesAnotherPartnershipsRows() {
        RepositoryIsolation isolation = new RepositoryIsolation(program.context(), victim);

        assertThat(isolation.size()).isGreaterThan(FEWEST_CALLS);
        assertThat(isolation.leaksInto(attacker)).isEmpty();
    }

    @Test
    void noRepositoryAnswersWithoutPartnership() {
        assertThat(new RepositoryIsolation(program.context(), victim).answersWithoutPartnership())
                .isEmpty();
    }

    @Test
    void twinWithoutRoleSwitchLeaks(@TempDir Path home) throws IOException {
        PostgresServer server = program.bean(PostgresServer.class);
        try (ApplicationContext unguarded = ApplicationContext.run(Map.of(
                "gminarium.home",
                home.toString(),
                "gminarium.demo",
                "off",
                "jdbc.url",
                server.url(),
                "jdbc.user",
                server.program().user(),
                "jdbc.password",
                server.program().password(),
                TestPostgres.OWN_DATABASE,
                "true",
                "gminarium.tenancy.guard",
                "false",
                "gminarium.test.unguarded-schema",
                victim.schema().value()))) {
            assertThat(new RepositoryIsolation(unguarded, victim).readsInto(attacker))
                    .isNotEmpty();
        }
    }

    @Test
    void noRouteReachesAnotherPartnership() {
        RouteIsolation routes = new RouteIsolation(program, victim, attacker);

        assertThat(routes.size()).isGreaterThan(FEWEST_CALLS);
        assertThat(routes.withoutToken()).isEmpty();
        assertThat(routes.intoTheOther()).isEmpty();
        assertThat(routes.withForeignIds(32)).isEmpty();
        assertThat(routes.ownListsAnswer()).isTrue();
    }

    @Test
    @Tag("long")
    void noRouteTakesAnyForeignId() {
        assertThat(new RouteIsolation(program, victim, attacker).withForeignIds(1))
                .isEmpty();
    }

    private Partnership partnership(String slug) {
        return program.bean(Partnerships.class).find(slug).orElseThrow();
    }
}
