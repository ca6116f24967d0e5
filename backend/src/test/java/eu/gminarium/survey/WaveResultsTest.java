package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.security.Role;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.paper.PaperEntry;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class WaveResultsTest {

    private static final List<String> CODES = List.of("waiting", "staff", "overall");
    private static final List<String> RATINGS = List.of("1", "2", "3", "4", "5", "dk");

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    WaveResults results;

    @Inject
    SurveyIndicators indicators;

    @Inject
    PaperEntry paper;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;

    @BeforeEach
    void makePartnership() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
    }

    @Test
    void openWaveHasNoResults() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));

        assertThatThrownBy(() -> of(wave)).isInstanceOf(WaveStillOpen.class);
        assertThat(Scopes.partnership(partnership, () -> indicators.values(SurveyIndicators.INDEX)))
                .isEmpty();
    }

    @Test
    void dontKnowAndNoAnswerLeaveTheDenominator() {
        Wave wave = surveys.openWave(partnership, content("waiting", "overall"));
        surveys.enter(partnership, wave, tworog, 5, answers("waiting", "2", "overall", "5"));
        surveys.enter(partnership, wave, tworog, 3, answers("waiting", "dk", "overall", "5"));
        surveys.enter(partnership, wave, tworog, 2, answers("overall", "1"));
        surveys.close(partnership, wave);

        Figures figures = figures(of(wave), tworog);

        assertThat(figures.responses()).isEqualTo(10);
        assertThat(question(figures, "waiting").n()).isEqualTo(5);
        assertThat(question(figures, "waiting").mean()).isEqualTo(2.0);
        assertThat(figures.headline().n()).isEqualTo(10);
        assertThat(figures.headline().topTwo().value()).isEqualTo(0.8);
    }

    @Test
    void officeCoordinatorSeesOwnOfficeAndTheTotal() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));
        surveys.enter(partnership, wave, kalety, 6, answers("overall", "2"));
        surveys.close(partnership, wave);

        WaveTable table = partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, () -> results.of(wave.id()));

        assertThat(table.offices()).containsOnlyKeys(kalety);
        assertThat(table.shown()).isEqualTo(2);
        assertThat(table.overall().released().orElseThrow().headline().n()).isEqualTo(12);
    }

    @Test
    void indicatorsHaveOneValuePerOfficeAndClosedWaveOrSayThatItIsHidden() {
        Wave wave = surveys.openWave(partnership, content("waiting", "overall"));
        surveys.enter(partnership, wave, tworog, 8, answers("waiting", "3", "overall", "4"));
        surveys.enter(partnership, wave, kalety, 4, answers("waiting", "3", "overall", "4"));
        surveys.close(partnership, wave);

        Period period = new Period(wave.startsOn(), wave.endsOn());
        assertThat(Scopes.partnership(partnership, () -> indicators.values(SurveyIndicators.INDEX)))
                .containsExactlyInAnyOrder(
                        new SourcedValue(tworog, period, new Known(62.5, 8L, new Interval(62.5, 62.5))),
                        new SourcedValue(kalety, period, new Suppressed()));
        assertThat(Scopes.partnership(partnership, () -> indicators.values(SurveyIndicators.TOP_TWO)))
                .contains(new SourcedValue(tworog, period, new Known(1.0, 8L, Interval.wilson(8, 8))));
        assertThat(Scopes.partnership(partnership, () -> indicators.events(kalety)))
                .containsExactly(new SourcedEvent(SourcedEvent.Kind.SURVEY, period, wave.title()));
    }

    /** Whatever people answer, the queries give what a plain loop over the sheets gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresEqualThoseOfAPlainLoop(long seed) {
        Random random = new Random(seed);
        Wave wave = surveys.openWave(partnership, content(CODES.toArray(String[]::new)));
        List<Answers> sheets = new ArrayList<>();
        int count = 15 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            sheets.add(randomSheet(random));
        }
        partnerships.asCoordinator(partnership, () -> {
            paper.enter(wave.id(), tworog, sheets);
            return true;
        });
        surveys.close(partnership, wave);

        Figures figures = figures(of(wave), tworog);

        assertThat(figures.responses()).isEqualTo(sheets.size());
        CODES.forEach(code -> assertQuestion(question(figures, code), values(sheets, code)));
        var index = figures.index().released().orElseThrow();
        assertThat(figures.area("service")).isEqualTo(figures.index());
        var all = CODES.stream().flatMap(code -> values(sheets, code).stream()).toList();
        assertThat(index.value()).isCloseTo((mean(all) - 1) * 25, within(1e-9));
        double half = 25 * 1.959963984540054 * errorOfSum(sheets) / all.size();
        assertThat(index.interval().lower()).isCloseTo(index.value() - half, within(1e-9));
        assertThat(index.value() - 1.959963984540054 * error(sheets, mean(all)))
                .as("by the answers of each person, which may not be shown")
                .isGreaterThan(index.interval().lower());
    }

    /** People who left a statement out are in no alpha; a hidden office neither. */
    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/alpha.csv", numLinesToSkip = 1, maxCharsPerColumn = 100_000)
    void consistencyAgreesWithR(int statements, long complete, double alpha, String sheets) {
        String[] codes = codes(statements);
        Wave wave = surveys.openWave(partnership, content(codes));
        partnerships.asCoordinator(partnership, () -> {
            paper.enter(wave.id(), tworog, sheets(codes, sheets));
            return true;
        });
        surveys.enter(partnership, wave, kalety, 4, sheet(codes, "5 1 5 1 5 1 5 1".split(" ")));
        surveys.close(partnership, wave);

        Consistency consistency = consistency(wave).released().orElseThrow();

        assertThat(consistency.alpha()).isCloseTo(alpha, within(1e-9));
        assertThat(consistency.n()).isEqualTo(complete);
        assertThat(consistency.statements()).isEqualTo(statements);
    }

    /** What alpha leaves out would otherwise tell of them. */
    @Test
    void consistencyIsHiddenWhereAFewLeftAStatementOut() {
        Wave wave = surveys.openWave(partnership, content("waiting", "overall"));
        surveys.enter(partnership, wave, tworog, 20, answers("waiting", "4", "overall", "5"));
        surveys.enter(partnership, wave, tworog, 20, answers("waiting", "2", "overall", "3"));
        surveys.enter(partnership, wave, tworog, 4, answers("overall", "5"));
        surveys.close(partnership, wave);

        assertThat(consistency(wave).released()).isEmpty();
    }

    @Test
    void nothingCanBeSaidOfTheConsistencyOfOneStatement() {
        Wave wave = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));
        surveys.close(partnership, wave);

        assertThat(consistency(wave).released()).isEmpty();
    }

    private static String[] codes(int statements) {
        return IntStream.rangeClosed(1, statements)
                .mapToObj(number -> "s" + number)
                .toArray(String[]::new);
    }

    private static List<Answers> sheets(String[] codes, String text) {
        return Stream.of(text.split("\\|"))
                .map(sheet -> sheet(codes, sheet.split(" ")))
                .toList();
    }

    private static Answers sheet(String[] codes, String[] ratings) {
        return answers(IntStream.range(0, codes.length)
                .boxed()
                .flatMap(at -> Stream.of(codes[at], ratings[at]))
                .toArray(String[]::new));
    }

    private static void assertQuestion(Ratings ratings, List<Integer> values) {
        assertThat(ratings.n()).isEqualTo(values.size());
        assertThat(ratings.mean()).isCloseTo(mean(values), within(1e-12));
        for (int rating = 1; rating <= 5; rating++) {
            int wanted = rating;
            assertThat(ratings.counts().get(rating - 1))
                    .isEqualTo(values.stream().filter(value -> value == wanted).count());
        }
    }

    /** The errors of the statements' sums, added up: n times the standard deviation over the root of n. */
    private static double errorOfSum(List<Answers> sheets) {
        return CODES.stream()
                .map(code -> values(sheets, code))
                .mapToDouble(values -> {
                    double squares = values.stream()
                            .mapToDouble(value -> Math.pow(value - mean(values), 2))
                            .sum();
                    return Math.sqrt(values.size() * squares / (values.size() - 1));
                })
                .sum();
    }

    /** Standard error of the index, response by response (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, 2.11). */
    private static double error(List<Answers> sheets, double mean) {
        double squares = 0;
        double ratings = 0;
        double responses = 0;
        for (Answers sheet : sheets) {
            List<Integer> values = CODES.stream()
                    .flatMap(code -> values(List.of(sheet), code).stream())
                    .toList();
            double residual = values.stream().mapToInt(Integer::intValue).sum() - mean * values.size();
            squares += residual * residual;
            ratings += values.size();
            responses += values.isEmpty() ? 0 : 1;
        }
        return 25 * Math.sqrt(squares * responses / (responses - 1)) / ratings;
    }

    private static Answers randomSheet(Random random) {
        Map<String, Set<String>> ratings = new HashMap<>();
        for (String code : CODES) {
            int choice = random.nextInt(8);
            if (choice < RATINGS.size()) {
                ratings.put(code, Set.of(RATINGS.get(choice)));
            }
        }
        return new Answers(ratings, Map.of("comment", "a comment"));
    }

    private static List<Integer> values(List<Answers> sheets, String code) {
        return sheets.stream()
                .flatMap(sheet -> sheet.chosen(code).stream())
                .filter(rating -> !rating.equals("dk"))
                .map(Integer::valueOf)
                .toList();
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private WaveTable of(Wave wave) {
        return partnerships.as(partnership, Role.LEADER, null, () -> results.of(wave.id()));
    }

    private Disclosed<Consistency> consistency(Wave wave) {
        return partnerships.as(partnership, Role.LEADER, null, () -> results.consistency(wave.id()));
    }

    private static Figures figures(WaveTable table, OfficeId office) {
        return Objects.requireNonNull(table.offices().get(office)).released().orElseThrow();
    }

    private static Ratings question(Figures figures, String code) {
        Disclosed<Ratings> question = Objects.requireNonNull(figures.questions().get(code));
        return question.released().orElseThrow();
    }
}
