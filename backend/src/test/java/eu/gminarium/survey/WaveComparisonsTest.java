package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.survey.wave.WavesNotComparable;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class WaveComparisonsTest {

    private static final LocalDate AUTUMN = LocalDate.of(2012, 10, 1);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Waves waves;

    @Inject
    WaveComparisons comparisons;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Cycle cycle;

    @BeforeEach
    void makeCycle() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        cycle = surveys.cycle(partnership, questionnaire("Staff is polite", "waiting", "overall", "door"));
    }

    @Test
    void saysWhatRoseWhatFellAndWhatCannotBeCompared() {
        Wave spring = open(FIRST_DAY);
        surveys.enter(partnership, spring, tworog, 30, answers("staff", "4", "waiting", "2", "overall", "4"));
        surveys.enter(partnership, spring, tworog, 30, answers("staff", "4", "waiting", "4", "overall", "4"));
        surveys.enter(partnership, spring, tworog, 4, answers("door", "4"));
        close(spring);
        change(questionnaire("Staff is friendly", "waiting", "overall", "door", "parking"));
        Wave autumn = open(AUTUMN);
        surveys.enter(partnership, autumn, tworog, 50, answers("staff", "4", "waiting", "5", "overall", "4"));
        surveys.enter(partnership, autumn, tworog, 14, answers("staff", "4", "waiting", "1", "overall", "1"));
        surveys.enter(partnership, autumn, tworog, 9, answers("door", "4", "parking", "3"));
        close(autumn);

        OfficeComparison office = office(spring, autumn);

        assertThat(statement(office, "staff")).isEqualTo(new Broken(asked(office, "staff"), Reason.REWORDED));
        assertThat(statement(office, "parking")).isEqualTo(new Broken(asked(office, "parking"), Reason.NEW));
        assertThat(statement(office, "door")).isEqualTo(new Hidden(asked(office, "door")));
        Compared waiting = (Compared) statement(office, "waiting");
        assertThat(waiting.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(waiting.share().value()).isEqualTo(50.0 / 64 - 0.5);
        assertThat(waiting.ranks().superiority()).isGreaterThan(0.5);
        Compared overall = (Compared) statement(office, "overall");
        assertThat(overall.share().excludesZero()).isTrue();
        assertThat(overall.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(office.count(Verdict.HIGHER)).isEqualTo(1);
        assertThat(office.compared()).hasSize(2);
    }

    @Test
    void amongManyStatementsOneWeakDifferenceMayBeChance() {
        QuestionnaireContent many = questionnaire("Staff is polite", "a", "b", "c", "d", "e", "f", "g", "overall");
        change(many);
        Wave spring = open(FIRST_DAY);
        enterAll(spring, many, 20, "2");
        enterAll(spring, many, 20, "4");
        close(spring);
        Wave autumn = open(AUTUMN);
        enterAll(autumn, many, 11, "2");
        surveys.enter(partnership, autumn, tworog, 9, onlyHigh(many, "a"));
        enterAll(autumn, many, 20, "4");
        close(autumn);

        OfficeComparison office = office(spring, autumn);

        Compared weak = (Compared) statement(office, "a");
        assertThat(weak.share().excludesZero()).isTrue();
        assertThat(weak.verdict()).isEqualTo(Verdict.PERHAPS_HIGHER);
        assertThat(weak.pValue()).isGreaterThan(0.05);
        assertThat(office.count(Verdict.NO_DETECTABLE_DIFFERENCE)).isEqualTo(8);
    }

    @Test
    void hiddenOfficesStayHiddenAndOthersOutOfReach() {
        Wave spring = open(FIRST_DAY);
        surveys.enter(partnership, spring, tworog, 4, answers("overall", "5"));
        surveys.enter(partnership, spring, kalety, 9, answers("overall", "5"));
        close(spring);
        Wave autumn = open(AUTUMN);
        surveys.enter(partnership, autumn, tworog, 40, answers("overall", "1"));
        surveys.enter(partnership, autumn, kalety, 9, answers("overall", "5"));
        close(autumn);

        assertThat(office(spring, autumn).compared()).isEmpty();
        assertThat(asOffice(() -> comparisons.between(spring.id(), autumn.id())))
                .containsOnlyKeys(kalety);
    }

    @Test
    void comparesClosedWavesOfOneCycleInTheirOrder() {
        Wave spring = open(FIRST_DAY);
        surveys.enter(partnership, spring, tworog, 6, answers("overall", "5"));
        close(spring);
        Wave autumn = open(AUTUMN);
        Cycle other = surveys.cycle(partnership, questionnaire("Staff is polite", "overall"));
        Wave elsewhere = open(other, AUTUMN);

        assertThatThrownBy(() -> between(spring, autumn)).isInstanceOf(WaveStillOpen.class);
        close(autumn);
        close(elsewhere);
        assertThatThrownBy(() -> between(autumn, spring)).isInstanceOf(WavesNotComparable.class);
        assertThatThrownBy(() -> between(spring, elsewhere)).isInstanceOf(WavesNotComparable.class);
    }

    @Test
    void officeStandsBesideTheOthersTogetherOrOneOfThem() {
        Wave spring = open(FIRST_DAY);
        surveys.enter(partnership, spring, tworog, 40, answers("overall", "5", "waiting", "4"));
        surveys.enter(partnership, spring, kalety, 30, answers("overall", "2", "waiting", "4"));
        OfficeId lubliniec = surveys.office(partnership, "Lubliniec", 3);
        join(spring, lubliniec);
        surveys.enter(partnership, spring, lubliniec, 20, answers("overall", "4", "waiting", "4"));
        OfficeId shy = surveys.office(partnership, "Krupski Młyn", 4);
        join(spring, shy);
        surveys.enter(partnership, spring, shy, 4, answers("overall", "1", "waiting", "1"));
        assertThatThrownBy(() -> beside(spring, tworog, null)).isInstanceOf(WaveStillOpen.class);
        close(spring);

        Compared others = (Compared) statement(beside(spring, tworog, null), "overall");
        assertThat(others.ratings()).isEqualTo(Ratings.of(5, 40));
        assertThat(others.reference()).isEqualTo(Ratings.of(2, 30).plus(Ratings.of(4, 20)));
        assertThat(others.verdict()).isEqualTo(Verdict.HIGHER);
        OfficeComparison one = beside(spring, kalety, tworog);
        assertThat(((Compared) statement(one, "overall")).verdict()).isEqualTo(Verdict.LOWER);
        assertThat(((Compared) statement(one, "waiting")).verdict()).isEqualTo(Verdict.NO_DETECTABLE_DIFFERENCE);
        assertThat(beside(spring, shy, null).compared()).isEmpty();
        assertThat(beside(spring, tworog, shy).compared()).isEmpty();
    }

    @Test
    void officeBesideOthersIsForThoseWhoSeeBoth() {
        Wave spring = open(FIRST_DAY);
        surveys.enter(partnership, spring, tworog, 9, answers("overall", "5"));
        surveys.enter(partnership, spring, kalety, 9, answers("overall", "2"));
        close(spring);

        assertThat(asOffice(() -> comparisons.beside(spring.id(), kalety, null)).compared())
                .hasSize(1);
        assertThatThrownBy(() -> asOffice(() -> comparisons.beside(spring.id(), kalety, tworog)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asOffice(() -> comparisons.beside(spring.id(), tworog, null)))
                .isInstanceOf(RecordNotFound.class);
    }

    private OfficeComparison beside(Wave wave, OfficeId office, @Nullable OfficeId other) {
        return partnerships.asCoordinator(partnership, () -> comparisons.beside(wave.id(), office, other));
    }

    private <T> T asOffice(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, work);
    }

    private void join(Wave wave, OfficeId office) {
        MovableClock.at(
                on(FIRST_DAY), () -> partnerships.asCoordinator(partnership, () -> waves.addOffice(wave.id(), office)));
    }

    private OfficeComparison office(Wave earlier, Wave later) {
        return Objects.requireNonNull(between(earlier, later).get(tworog));
    }

    private Map<OfficeId, OfficeComparison> between(Wave earlier, Wave later) {
        return partnerships.asCoordinator(partnership, () -> comparisons.between(earlier.id(), later.id()));
    }

    private static StatementComparison statement(OfficeComparison office, String code) {
        return office.statements().stream()
                .filter(each -> each.statement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Statement asked(OfficeComparison office, String code) {
        return statement(office, code).statement();
    }

    /** A statement about staff in these words, and the statements of these codes. */
    private static QuestionnaireContent questionnaire(String staff, String... codes) {
        var about = new Block(null, List.of(new Statement("staff", "service", text(staff))));
        List<Block> blocks = new ArrayList<>(SurveyFixture.content(codes).blocks());
        blocks.addFirst(about);
        return SurveyFixture.content(blocks.toArray(Block[]::new));
    }

    private void enterAll(Wave wave, QuestionnaireContent content, int times, String rating) {
        String[] all = content.statements().stream()
                .flatMap(statement -> Stream.of(statement.code(), rating))
                .toArray(String[]::new);
        surveys.enter(partnership, wave, tworog, times, answers(all));
    }

    private static Answers onlyHigh(QuestionnaireContent content, String high) {
        return answers(content.statements().stream()
                .flatMap(statement ->
                        Stream.of(statement.code(), statement.code().equals(high) ? "4" : "2"))
                .toArray(String[]::new));
    }

    private void change(QuestionnaireContent content) {
        partnerships.asCoordinator(partnership, () -> {
            var present = questionnaires.get(cycle.questionnaire());
            return questionnaires.change(present.id(), content, present.version());
        });
    }

    private Wave open(LocalDate first) {
        return open(cycle, first);
    }

    private Wave open(Cycle of, LocalDate first) {
        return MovableClock.at(
                on(first),
                () -> partnerships.asCoordinator(partnership, () -> {
                    Wave planned = waves.plan(
                            new NewWave(of.id(), text("From " + first), first, first.plusDays(59), 60, null));
                    return waves.open(planned.id(), null);
                }));
    }

    private Wave close(Wave wave) {
        return MovableClock.at(
                on(wave.endsOn()), () -> partnerships.asCoordinator(partnership, () -> waves.close(wave.id(), null)));
    }
}
