package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.DemoFolder;
import eu.gminarium.ui.testing.OpenSurvey;
import eu.gminarium.ui.testing.OtherProcess;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens answer while the program is killed, every second time after PostgreSQL: what they were thanked for is there, once. */
class KilledSubmissionsTest {

    private static final int BEFORE_EACH_KILL = 150;
    private static final int PAGE = 500;
    private static final Pattern RATING = Pattern.compile("name=\"(q-[a-z0-9-]+)\"");
    private static final String WAVES = "/api/v1/partnerships/tarnogorski/waves";

    /** Batches leave the inbox at once, so that a form sent again meets one that was moved. */
    private static final Map<String, String> SETTINGS =
            Map.of("GMINARIUM_DEMO", "on", "GMINARIUM_SURVEY_INBOX_DELAY", "500ms");

    @ParameterizedTest
    @ValueSource(ints = 2)
    void whatWasAcknowledgedIsThereOnce(int kills) throws Exception {
        Path home = DemoFolder.copy();
        Citizens citizens = killed(home, kills);

        try (OtherProcess program = OtherProcess.start(home, SETTINGS)) {
            program.ready();
            citizens.sendAgain(program.address());

            assertThat(citizens.acknowledged()).hasSizeGreaterThan(kills * BEFORE_EACH_KILL - 1);
            assertThat(comments(coordinator(program))).containsExactlyInAnyOrderElementsOf(citizens.acknowledged());
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = 30)
    void howeverOftenItIsKilled(int kills) throws Exception {
        whatWasAcknowledgedIsThereOnce(kills);
    }

    private static Citizens killed(Path home, int kills) throws Exception {
        Citizens citizens = null;
        for (int kill = 0; kill < kills; kill++) {
            boolean databaseToo = kill % 2 == 1;
            try (OtherProcess program = OtherProcess.start(home, SETTINGS)) {
                program.ready();
                if (citizens == null) {
                    citizens = citizens(program);
                }
                citizens.sendUntil(program.address(), BEFORE_EACH_KILL, () -> {
                    if (databaseToo) {
                        killPostgres(home);
                    }
                    program.kill();
                });
            }
        }
        return Objects.requireNonNull(citizens);
    }

    private static Citizens citizens(OtherProcess program) {
        Api coordinator = coordinator(program);
        List<String> codes = OpenSurvey.codes(coordinator, "tarnogorski", "OPEN");
        String questions =
                coordinator.get("/s/" + codes.getFirst() + "/en/questions").body();
        return new Citizens(
                codes,
                RATING.matcher(questions).results().map(found -> found.group(1)).collect(Collectors.toSet()));
    }

    private static void killPostgres(Path home) {
        try {
            String pid =
                    Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Api coordinator(OtherProcess program) {
        return Api.signedIn(program.address(), "coordinator@tarnogorski.example", Program.PASSWORD);
    }

    private static JsonNode openWave(Api coordinator) {
        return coordinator
                .get(WAVES)
                .json()
                .get("items")
                .valueStream()
                .filter(wave -> wave.get("status").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    /** Closes the wave and reads what the citizens wrote to all offices. */
    private static List<String> comments(Api coordinator) {
        JsonNode wave = openWave(coordinator);
        String path = WAVES + "/" + wave.get("id").asText();
        assertThat(coordinator
                        .patch(path, Map.of("status", "CLOSED", "reason", "End of the test"))
                        .status())
                .isEqualTo(200);
        return wave.get("codes")
                .valueStream()
                .flatMap(code -> items(
                        coordinator, path + "/offices/" + code.get("officeId").asText() + "/comments"))
                .map(comment -> comment.get("text").asText())
                .filter(comment -> comment.startsWith(Citizens.COMMENT))
                .toList();
    }

    /** All pages of a list. */
    private static Stream<JsonNode> items(Api coordinator, String path) {
        return IntStream.iterate(0, page -> page + 1)
                .mapToObj(page -> coordinator
                        .get(path + "?size=" + PAGE + "&page=" + page)
                        .json()
                        .get("items"))
                .takeWhile(items -> !items.isEmpty())
                .flatMap(JsonNode::valueStream);
    }
}
