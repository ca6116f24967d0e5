package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.security.Role;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.comparison.ChoiceComparison;
import eu.gminarium.survey.comparison.ChoiceComparison.Answer;
import eu.gminarium.survey.comparison.ChoiceComparison.Broken;
import eu.gminarium.survey.comparison.ChoiceComparison.Compared;
import eu.gminarium.survey.comparison.ChoiceComparison.Hidden;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Filter;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.Choice.Option;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Recommendation;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that are no ratings beside an earlier wave and other offices, and groups of people beside each other. */
@ProgramTest
class AnswerComparisonsTest {

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
        cycle = surveys.cycle(partnership, asked("visit", "phone", "post"));
    }

    @Test
    void saysWhichAnswersBecameMoreFrequentAndHowTheNetScoreChanged() {
        Wave spring = open(SurveyFixture.FIRST_DAY);
        enter(spring, tworog, 60, "channel=visit", "settled=yes", "recommend=10");
        enter(spring, tworog, 40, "channel=phone", "settled=no", "recommend=10");
        close(spring);
        Wave autumn = open(AUTUMN);
        enter(autumn, tworog, 20, "channel=visit", "settled=yes", "recommend=10");
        enter(autumn, tworog, 80, "channel=phone", "settled=yes", "recommend=0");
        close(autumn);

        OfficeComparison office = since(spring, autumn);

        Compared channel = (Compared) choice(office, "channel");
        assertThat(channel.answers())
                .extracting(Answer::code, answer -> answer.share().verdict())
                .containsExactly(
                        tuple("visit", Verdict.LOWER),
                        tuple("phone", Verdict.HIGHER),
                        tuple("post", Verdict.NO_DETECTABLE_DIFFERENCE));
        assertThat(channel.answers().get(1).share().difference().value()).isEqualTo(0.8 - 0.4);
        Compared settled = (Compared) choice(office, "settled");
        assertThat(settled.answers())
                .as("no is what yes leaves")
                .extracting(Answer::code)
                .containsExactly("yes");
        Compared recommend = (Compared) choice(office, "recommend");
        assertThat(recommend.answers()).isEmpty();
        assertThat(Objects.requireNonNull(recommend.net()).difference().value()).isEqualTo(-0.6 - 1);
        assertThat(recommend.net().verdict()).isEqualTo(Verdict.LOWER);
    }

    @Test
    void otherAnswersBreakTheTrend() {
        Wave spring = open(SurveyFixture.FIRST_DAY);
        enter(spring, tworog, 9, "channel=visit");
        close(spring);
        partnerships.asCoordinator(partnership, () -> {
            var present = questionnaires.get(cycle.questionnaire());
            return questionnaires.change(present.id(), asked("visit", "phone", "chat"), present.version());
        });
        Wave autumn = open(AUTUMN);
        enter(autumn, tworog, 9, "channel=visit");
        close(autumn);

        assertThat(choice(since(spring, autumn), "channel"))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.reason()).isEqualTo(Reason.OTHER_ANSWERS));
    }

    @Test
    void hiddenAnswersOfAnOfficeStayHiddenBesideTheOthers() {
        Wave spring = open(SurveyFixture.FIRST_DAY);
        enter(spring, tworog, 9, "channel=visit");
        enter(spring, kalety, 5, "channel=phone");
        enter(spring, kalety, 4, "settled=yes");
        close(spring);

        OfficeComparison beside =
                partnerships.asCoordinator(partnership, () -> comparisons.beside(spring.id(), tworog, null));

        assertThat(choice(beside, "channel")).isInstanceOf(Compared.class);
        assertThat(choice(beside, "settled")).isInstanceOf(Hidden.class);
    }

    @Test
    void groupsStandBesideEachOtherWhereBothAreShown() {
        Wave spring = open(SurveyFixture.FIRST_DAY);
        enter(spring, tworog, 40, "overall=5", "channel=visit");
        enter(spring, tworog, 30, "overall=2", "channel=phone");
        close(spring);

        OfficeComparison shown = groups(spring, "visit", "phone");
        OfficeComparison hidden = groups(spring, "visit", "post");

        assertThat(shown.compared())
                .extracting(StatementComparison.Compared::verdict)
                .containsOnly(Verdict.HIGHER);
        assertThat(hidden.compared()).isEmpty();
        assertThat(shown.choices()).isEmpty();
        assertThatThrownBy(() -> groups(spring, "visit", "visit")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> groups(spring, "visit", "pigeon")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        kalety,
                        () -> comparisons.groups(spring.id(), tworog, "channel", "visit", "phone", Filter.NONE)))
                .isInstanceOf(RecordNotFound.class);
    }

    private OfficeComparison groups(Wave wave, String value, String with) {
        return partnerships.asCoordinator(
                partnership, () -> comparisons.groups(wave.id(), tworog, "channel", value, with, Filter.NONE));
    }

    private OfficeComparison since(Wave earlier, Wave later) {
        return Objects.requireNonNull(partnerships
                .asCoordinator(partnership, () -> comparisons.between(earlier.id(), later.id()))
                .get(tworog));
    }

    private static ChoiceComparison choice(OfficeComparison comparison, String code) {
        return comparison.choices().stream()
                .filter(each -> each.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireContent asked(String... channels) {
        List<Option> options = Stream.of(channels)
                .map(option -> new Option(option, text(option)))
                .toList();
        return content(new Block(
                text("Visit"),
                List.of(
                        new Statement("overall", "service", text("All in all")),
                        new Choice("channel", text("How?"), false, false, options),
                        new YesNo("settled", text("Settled?"), false),
                        new Recommendation("recommend", text("Recommend?"), false))));
    }

    private void enter(Wave wave, OfficeId office, int times, String... answers) {
        Map<String, Set<String>> chosen = new HashMap<>(Map.of("overall", Set.of("4")));
        Arrays.stream(answers)
                .map(answer -> answer.split("=", 2))
                .forEach(part -> chosen.put(part[0], Set.of(part[1])));
        surveys.enter(partnership, wave, office, times, new Answers(chosen, Map.of()));
    }

    private Wave open(LocalDate first) {
        return MovableClock.at(
                on(first),
                () -> partnerships.asCoordinator(partnership, () -> {
                    Wave planned = waves.plan(
                            new NewWave(cycle.id(), text("From " + first), first, first.plusDays(59), 60, null));
                    return waves.open(planned.id(), null);
                }));
    }

    private void close(Wave wave) {
        surveys.close(partnership, wave);
    }
}
