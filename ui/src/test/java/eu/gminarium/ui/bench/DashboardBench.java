package eu.gminarium.ui.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.gminarium.ui.bench.Crowd.Action;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.DemoFolder;
import eu.gminarium.ui.testing.OtherProcess;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The joint dashboard of 137 offices, 60 indicators and 12 periods: how long eight clients wait for it, beside the bare SQL that says
 * the same; how long the first one waits after a change; and how long a browser takes to show it.
 */
final class DashboardBench {

    private static final String PARTNERSHIP = "lubelskie";
    private static final String COORDINATOR = "coordinator@" + PARTNERSHIP + ".example";
    private static final String DASHBOARD = "/api/v1/partnerships/" + PARTNERSHIP + "/dashboard";
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int CHANGES = 7;

    /** As long as the optimising compiler takes on two processors. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int MEGABYTE = 1_000_000;

    private final URI address;
    private final ManyMeasurements measurements;
    private final Api coordinator;
    private final String authorization;
    private final Crowd crowd = new Crowd(CLIENTS);

    private DashboardBench(OtherProcess program, Path home) throws Exception {
        this.address = program.address();
        this.measurements = new ManyMeasurements(home, PARTNERSHIP);
        this.coordinator = Api.signedIn(address, COORDINATOR, Program.PASSWORD);
        this.authorization = "Authorization: Bearer " + coordinator.token();
    }

    /** @param options of the program's JVM; those of the image if there are none */
    public static void main(String[] options) throws Exception {
        Path home = DemoFolder.copy();
        List<String> jvm = options.length == 0 ? OtherProcess.IMAGE : Arrays.asList(options);
        try (OtherProcess program = OtherProcess.start(home, Map.of("GMINARIUM_DEMO", "on"), jvm)) {
            program.ready();
            DashboardBench bench = new DashboardBench(program, home);
            System.out.printf(
                    Locale.ROOT,
                    "Dashboard: %,d values, %d clients with kept connections, %d processors for all, JVM %s%n",
                    bench.measurements.fill(),
                    CLIENTS,
                    Runtime.getRuntime().availableProcessors(),
                    String.join(" ", jvm));
            bench.clients();
            bench.changes();
            bench.browser();
        }
    }

    private void clients() throws Exception {
        crowd.work(WARM_UP, number -> client());
        Laps dashboard = new Laps();
        Laps bare = new Laps();
        for (int round = 0; round < ROUNDS; round++) {
            crowd.work(ROUND, number -> dashboard.timed(client()));
            crowd.work(ROUND, number -> bare.timed(measurements.bare()));
        }
        System.out.printf(Locale.ROOT, "  dashboard over HTTP    %s%n  bare SQL               %s%n", dashboard, bare);
        System.out.printf(
                Locale.ROOT,
                "  p95 to p95 of the bare SQL: ratio %.2f; answer of %.1f MB%n",
                dashboard.within(0.95) / bare.within(0.95),
                coordinator.get(DASHBOARD).body().length() / (double) MEGABYTE);
    }

    private void changes() throws Exception {
        Laps first = new Laps();
        try (Action client = first.timed(client())) {
            for (int i = 0; i < CHANGES; i++) {
                measurements.change();
                client.act();
            }
        }
        System.out.printf("  first after a change   %s%n", first);
    }

    /** From asking for the page until its last row stands there. */
    private void browser() throws Exception {
        try (BrowserContext window = Chromium.window(Look.WIDE, address)) {
            Page page = Chromium.signIn(window, address, COORDINATOR);
            Laps views = new Laps();
            Laps ordinary = new Laps();
            for (int i = 0; i < CHANGES; i++) {
                views.timed(() -> view(page, "dashboard", ".gm-heat-map tbody tr:nth-child(100)"))
                        .act();
                ordinary.timed(() -> view(page, "programmes", "h1")).act();
            }
            System.out.printf("  first view in Chromium %s%n  an ordinary screen     %s%n", views, ordinary);
        } finally {
            Chromium.close();
        }
    }

    private void view(Page page, String screen, String last) {
        page.navigate(address.resolve("/app/" + PARTNERSHIP + "/" + screen).toString());
        page.locator(last).first().waitFor();
    }

    private Action client() throws IOException {
        KeepAlive connection = new KeepAlive(address);
        return new Action() {
            @Override
            public void act() throws IOException {
                int status =
                        connection.get(DASHBOARD, authorization, "Accept: application/json", "Accept-Encoding: gzip");
                if (status != 200) {
                    throw new IllegalStateException("answered with " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
