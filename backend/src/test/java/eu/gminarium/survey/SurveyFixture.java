package eu.gminarium.survey;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewCycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes offices, questionnaires and waves, in spring 2012 if nothing else is said. */
@Singleton
public final class SurveyFixture {

    /** First day of the wave that {@link #wave} plans. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2012, 4, 2);

    /** Last day of the wave that {@link #wave} plans. */
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 5, 31);

    /** A free comment that nobody must write, {@code comment}. */
    public static final Block COMMENT = new Block(null, List.of(new Comment("comment", text("And?"), false)));

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final PartnershipFixture partnerships;
    private final TransactionOperations<Connection> transactions;
    private final Questionnaires questionnaires;
    private final SurveyCycles cycles;
    private final Waves waves;
    private final PaperEntry paper;

    SurveyFixture(
            PartnershipFixture partnerships,
            TransactionOperations<Connection> transactions,
            Questionnaires questionnaires,
            SurveyCycles cycles,
            Waves waves,
            PaperEntry paper) {
        this.partnerships = partnerships;
        this.transactions = transactions;
        this.questionnaires = questionnaires;
        this.cycles = cycles;
        this.waves = waves;
        this.paper = paper;
    }

    public OfficeId office(Partnership partnership, String name, int number) {
        OfficeId id = OfficeId.next();
        return inTransaction(partnership, connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO office (id, name, kind, number) VALUES (?, ?, 'RURAL', ?)")) {
                insert.setObject(1, id.value());
                insert.setString(2, name);
                insert.setInt(3, number);
                insert.executeUpdate();
                return id;
            }
        });
    }

    /** A questionnaire of the statements with these codes, and a comment. */
    public static QuestionnaireContent content(String... codes) {
        List<Statement> statements = Stream.of(codes)
                .map(code -> new Statement(code, "service", text("Statement " + code)))
                .toList();
        Stream<Block> blocks = IntStream.iterate(0, from -> from < codes.length, from -> from + Block.MAX_QUESTIONS)
                .mapToObj(from -> statements.subList(from, Math.min(codes.length, from + Block.MAX_QUESTIONS)))
                .map(part -> new Block(text("Your last visit"), part));
        return content(Stream.concat(blocks, Stream.of(COMMENT)).toArray(Block[]::new));
    }

    public static QuestionnaireContent content(Block... blocks) {
        return new QuestionnaireContent(text("Survey"), null, List.of(blocks));
    }

    public static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english, "pl", english + " (pl)", "cs", english + " (cs)"));
    }

    /** Five o'clock in the afternoon in Warsaw. */
    public static Instant on(LocalDate day) {
        return at(day.atTime(17, 0));
    }

    public static Instant at(LocalDateTime warsaw) {
        return warsaw.atZone(WARSAW).toInstant();
    }

    public Cycle cycle(Partnership partnership, QuestionnaireContent content) {
        return partnerships.asCoordinator(partnership, () -> {
            var questionnaire = questionnaires.create(content);
            return cycles.create(new NewCycle(text("Client satisfaction"), questionnaire.id()));
        });
    }

    /** A wave of 2 April to 31 May 2012, planned in March, all offices taking part. */
    public Wave wave(Partnership partnership, QuestionnaireContent content) {
        Cycle cycle = cycle(partnership, content);
        return MovableClock.at(
                on(FIRST_DAY.minusMonths(1)),
                () -> partnerships.asCoordinator(
                        partnership,
                        () -> waves.plan(new NewWave(cycle.id(), text("Spring"), FIRST_DAY, LAST_DAY, 60, null))));
    }

    public Wave openWave(Partnership partnership, QuestionnaireContent content) {
        Wave planned = wave(partnership, content);
        return MovableClock.at(
                on(FIRST_DAY), () -> partnerships.asCoordinator(partnership, () -> waves.open(planned.id(), null)));
    }

    /** Closes it on its last day. */
    public Wave close(Partnership partnership, Wave wave) {
        return partnerships.asCoordinator(
                partnership,
                () -> MovableClock.at(on(waves.get(wave.id()).endsOn()), () -> waves.close(wave.id(), null)));
    }

    /** Enters the same answers several times. */
    public void enter(Partnership partnership, Wave wave, OfficeId office, int times, Answers answers) {
        partnerships.asCoordinator(partnership, () -> {
            paper.enter(wave.id(), office, Collections.nCopies(times, answers));
            return true;
        });
    }

    /** {@code answers("waiting", "4", "overall", "dk")}. */
    public static Answers answers(String... codesAndRatings) {
        return answers(null, codesAndRatings);
    }

    /** The same with a comment. */
    public static Answers answers(@Nullable String comment, String[] codesAndRatings) {
        Map<String, Set<String>> chosen = new HashMap<>();
        for (int i = 0; i < codesAndRatings.length; i += 2) {
            chosen.put(codesAndRatings[i], Set.of(codesAndRatings[i + 1]));
        }
        return new Answers(chosen, comment == null ? Map.of() : Map.of("comment", comment));
    }

    /** Runs a query of the test's own in the partnership and gives its first column. */
    public List<String> query(Partnership partnership, String sql, UUID... parameters) {
        return inTransaction(partnership, connection -> {
            try (var select = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                var rows = select.executeQuery();
                var values = new java.util.ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        });
    }

    private <T> T inTransaction(Partnership partnership, Work<T> work) {
        Supplier<T> transaction = () -> transactions.executeWrite(status -> {
            try {
                return work.with(status.getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return Scopes.partnership(partnership, transaction);
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** A key for a sheet. */
    public static UUID sheet() {
        return Ids.random();
    }
}
