package eu.gminarium.ui.bench;

import eu.gminarium.ui.bench.Crowd.Action;
import eu.gminarium.ui.bench.Crowd.Work;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.DemoFolder;
import eu.gminarium.ui.testing.OpenSurvey;
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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many citizens a survey can serve at once: first pages, and answers that are committed before they are thanked for, beside plain
 * inserts of the same rows. The program, its PostgreSQL and those who ask share the processors of one machine.
 */
public final class SurveyBench {

    private static final String PARTNERSHIP = "tarnogorski";
    private static final int CLIENTS = Integer.getInteger("clients", 32);
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int SEE_OTHER = 303;

    /** Batches stay in the inbox while rows are counted, and nobody is told to come back later. */
    private static final Map<String, String> SETTINGS = Map.of(
            "GMINARIUM_DEMO",
            "on",
            "GMINARIUM_SURVEY_INBOX_DELAY",
            "1h",
            "GMINARIUM_SURVEY_FORMS_PER_MINUTE",
            "100000000");

    private final OtherProcess program;
    private final Path home;
    private final URI address;
    private final OpenSurvey survey;
    private final Crowd crowd = new Crowd(CLIENTS);
    private final AtomicInteger forms = new AtomicInteger();
    private long acknowledged;

    private SurveyBench(OtherProcess program, Path home) {
        this.program = program;
        this.home = home;
        this.address = program.address();
        this.survey = OpenSurvey.of(
                Api.signedIn(address, "coordinator@" + PARTNERSHIP + ".example", Program.PASSWORD), PARTNERSHIP);
    }

    /** @param options of the program's JVM; those of the image if there are none */
    public static void main(String[] options) throws Exception {
        Path home = DemoFolder.copy();
        List<String> jvm = options.length == 0 ? OtherProcess.IMAGE : Arrays.asList(options);
        try (OtherProcess program = OtherProcess.start(home, SETTINGS, jvm)) {
            program.ready();
            SurveyBench bench = new SurveyBench(program, home);
            System.out.printf(
                    "Survey: %d clients with kept connections, %d processors for all, JVM %s%n",
                    CLIENTS, Runtime.getRuntime().availableProcessors(), String.join(" ", jvm));
            bench.pages();
            bench.submissions();
        }
    }

    private void pages() throws Exception {
        crowd.work(WARM_UP, this::visitor);
        ProcessorTime before = ProcessorTime.now(program.handle(), home);
        Work pages = crowd.work(ROUND.multipliedBy(ROUNDS), this::visitor);
        print("first pages", pages, ProcessorTime.now(program.handle(), home).since(before));
        print("the same, compressed", crowd.work(ROUND, number -> visitor(number, "Accept-Encoding: gzip")));
    }

    /** Answers and plain inserts take turns, so that both meet the same disk. */
    private void submissions() throws Exception {
        send(WARM_UP);
        InsertBaseline baseline = new InsertBaseline(home, PARTNERSHIP);
        Work plain = Work.NONE;
        Work answers = Work.NONE;
        ProcessorTime taken = ProcessorTime.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            plain = plain.plus(crowd.work(ROUND, number -> baseline.join()));
            ProcessorTime before = ProcessorTime.now(program.handle(), home);
            answers = answers.plus(send(ROUND));
            taken = taken.plus(ProcessorTime.now(program.handle(), home).since(before));
        }
        print("submissions", answers, taken);
        print("plain inserts", plain);
        System.out.printf(
                Locale.ROOT,
                "  ratio %.2f; %s; %d acknowledged, %d in the inbox (the demo's own among them)%n",
                answers.perSecond() / plain.perSecond(),
                baseline.durability(),
                acknowledged,
                baseline.waiting());
    }

    private Work send(Duration time) throws Exception {
        Work work = crowd.work(time, this::respondent);
        acknowledged += work.count();
        return work;
    }

    private Action visitor(int number, String... headers) throws IOException {
        String path = OpenSurvey.path(code(number));
        return keepAlive(200, connection -> connection.get(path, headers));
    }

    private Action respondent(int number) throws IOException {
        String path = OpenSurvey.path(code(number));
        return keepAlive(SEE_OTHER, connection -> connection.post(path, survey.form(forms.incrementAndGet())));
    }

    private String code(int number) {
        return survey.codes().get(number % survey.codes().size());
    }

    private interface Request {
        int status(KeepAlive connection) throws IOException;
    }

    private Action keepAlive(int expected, Request request) throws IOException {
        KeepAlive connection = new KeepAlive(address);
        return new Action() {
            @Override
            public void act() throws IOException {
                int status = request.status(connection);
                if (status != expected) {
                    throw new IllegalStateException("answered with " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static void print(String what, Work work) {
        System.out.printf(Locale.ROOT, "  %-22s %,9.0f/s%n", what, work.perSecond());
    }

    private static void print(String what, Work work, ProcessorTime taken) {
        print(what, work);
        System.out.printf(
                Locale.ROOT,
                "    processor time of each: program %.0f µs, PostgreSQL %.0f µs%n",
                taken.program().toNanos() / 1e3 / work.count(),
                taken.database().toNanos() / 1e3 / work.count());
    }
}
