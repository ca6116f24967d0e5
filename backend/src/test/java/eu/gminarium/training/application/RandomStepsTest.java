package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.application.ReferenceModel.Person;
import eu.gminarium.training.application.ReferenceModel.Room;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long random sequences of everything that gives, holds, frees or takes a place, compared after each operation with
 * {@link ReferenceModel}, and checked for what must always hold. A seed that ever failed stays among the parameters.
 */
@ProgramTest
@Order(1) // Begun last, it would run on alone for a minute.
@Execution(ExecutionMode.CONCURRENT)
class RandomStepsTest {

    /** Five seeds make 20,000 operations, in the long run 25 make 100,000. */
    private static final int OPERATIONS = 4_000;

    /** New sessions after so many: a waitlist of hundreds finds nothing that one of twenty does not. */
    private static final int EPISODE = 250;

    /** What must have happened in each run, done and refused, or the run says little. */
    private static final List<String> EVERYTHING = List.of(
            "accept false",
            "accept true",
            "apply true",
            "approve false",
            "approve true",
            "cancel true",
            "capacity false",
            "capacity true",
            "decline",
            "endorse true",
            "job",
            "move all true",
            "move false",
            "move true",
            "put forward false",
            "put forward true",
            "reserve false",
            "reserve true",
            "wait",
            "withdraw false",
            "withdraw true");

    @Inject
    RandomWorld world;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_110, 4_711, 64_002, 2_026})
    void placesAndWaitlistAreThoseOfTheModel(long seed) {
        run(seed);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            longs = {
                101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121,
                122, 123, 124, 125
            })
    void placesAndWaitlistAreThoseOfTheModelInTheLongRun(long seed) {
        run(seed);
    }

    private void run(long seed) {
        Random random = new Random(seed);
        WorldOffices offices = world.offices();
        Set<String> kinds = new TreeSet<>();
        for (int done = 0; done < OPERATIONS; done += EPISODE) {
            RandomWorld.Episode episode = world.episode(offices, random);
            List<String> story = new ArrayList<>();
            for (int i = 0; i < EPISODE; i++) {
                story.add(episode.step());
                assertHolds(episode, seed, story);
            }
            story.stream().map(RandomStepsTest::kind).forEach(kinds::add);
        }
        assertThat(kinds).containsAll(EVERYTHING);
    }

    /** The operation and whether it was done, without its details. */
    private static String kind(String told) {
        String operation = Stream.of("put forward", "move all")
                .filter(told::startsWith)
                .findFirst()
                .orElseGet(() -> told.contains(" ") ? told.substring(0, told.indexOf(' ')) : told);
        if (told.endsWith(" true")) {
            return operation + " true";
        }
        return told.endsWith(" false") ? operation + " false" : operation;
    }

    private void assertHolds(RandomWorld.Episode episode, long seed, List<String> story) {
        List<String> wrong = violations(episode.model(), world.rows(episode));
        assertThat(wrong)
                .as(() -> "seed " + seed + ", after:\n"
                        + String.join("\n", story.subList(Math.max(0, story.size() - 12), story.size())))
                .isEmpty();
    }

    private static List<String> violations(ReferenceModel model, Rows rows) {
        List<String> wrong = new ArrayList<>();
        for (Room room : model.rooms.values()) {
            Rows.Session session = rows.session(room.id);
            long placed = rows.applications().stream()
                    .filter(row -> row.session().equals(room.id) && row.status().placed())
                    .count();
            if (session.capacity() != room.capacity || session.taken() != placed || placed > session.capacity()) {
                wrong.add(
                        "places of " + session + ", where " + placed + " hold one and the model has " + room.capacity);
            }
            if (!rows.waiting(room.id).equals(room.queue)) {
                wrong.add("waitlist " + rows.waiting(room.id) + " instead of " + room.queue);
            }
        }
        for (Rows.Row row : rows.applications()) {
            Person person = model.people.get(row.id());
            if (person == null
                    || person.status != row.status()
                    || !person.room.equals(row.session())
                    || !Objects.equals(person.expires, row.expires())) {
                wrong.add(row + " instead of " + (person == null ? "nobody" : person.status + " " + person.expires));
            }
            if (row.logged() != row.status()) {
                wrong.add(row + " whose last step in the log is " + row.logged());
            }
        }
        if (rows.applications().size() != model.people.size()) {
            wrong.add(rows.applications().size() + " applications instead of " + model.people.size());
        }
        return wrong;
    }
}
