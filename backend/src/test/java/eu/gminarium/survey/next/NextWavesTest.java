package eu.gminarium.survey.next;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.LAST_DAY;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.programme.Office;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Choice;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.NewWave;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class NextWavesTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    NextWaves next;

    @Inject
    Waves waves;

    @Inject
    SurveyCycles cycles;

    @Inject
    Questionnaires questionnaires;

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
    void nextWaveIsAsLongAndBeginsOnTheSameDayHalfAYearLater() {
        Wave spring = surveys.openWave(partnership, content("waiting", "overall"));

        Wave autumn = plan(spring, new NextWave(text("Autumn"), null, null, null));

        assertThat(autumn.cycle()).isEqualTo(spring.cycle());
        assertThat(autumn.status()).isEqualTo(WaveStatus.PLANNED);
        assertThat(autumn.startsOn()).isEqualTo(LocalDate.of(2012, 10, 2));
        assertThat(autumn.endsOn()).isEqualTo(LocalDate.of(2012, 11, 30));
        assertThat(autumn.targetPerOffice()).isEqualTo(60);
        assertThat(collectors(autumn)).containsExactlyInAnyOrder(tworog, kalety);
    }

    @Test
    void nextWaveOfALongOneBeginsTheDayAfterIt() {
        Wave year = partnerships.asCoordinator(
                partnership,
                () -> waves.plan(new NewWave(
                        surveys.cycle(partnership, content("waiting")).id(),
                        text("All year"),
                        FIRST_DAY,
                        FIRST_DAY.plusMonths(6),
                        0,
                        null)));

        assertThat(propose(year).startsOn()).isEqualTo(FIRST_DAY.plusMonths(6).plusDays(1));
    }

    @Test
    void waveThatEndsTheDayBeforeLeavesTheSameDayHalfAYearLater() {
        Wave half = partnerships.asCoordinator(
                partnership,
                () -> waves.plan(new NewWave(
                        surveys.cycle(partnership, content("waiting")).id(),
                        text("Half a year"),
                        FIRST_DAY,
                        FIRST_DAY.plusMonths(6).minusDays(1),
                        0,
                        null)));

        assertThat(propose(half).startsOn()).isEqualTo(FIRST_DAY.plusMonths(6));
    }

    @Test
    void officesThatLeaveBeforeItOrWereNotInTheEarlierOneTakeNoPart() {
        Wave spring = surveys.openWave(partnership, content("waiting"));
        surveys.office(partnership, "Ożarowice", 3);
        surveys.query(
                partnership,
                "UPDATE office SET left_on = DATE '2012-10-01' WHERE id = ? RETURNING name",
                kalety.value());

        assertThat(propose(spring).offices()).extracting(Office::id).containsExactly(tworog);
        assertThat(collectors(plan(spring, new NextWave(text("Autumn"), null, null, null))))
                .containsExactly(tworog);
        assertThat(collectors(plan(spring, new NextWave(text("Late"), LocalDate.of(2012, 10, 1), null, null))))
                .containsExactlyInAnyOrder(tworog, kalety);
    }

    @Test
    void whatTheCoordinatorEntersGoesBeforeTheProposal() {
        Wave spring = surveys.openWave(partnership, content("waiting"));

        Wave june = plan(spring, new NextWave(text("June"), LAST_DAY.plusDays(1), LAST_DAY.plusDays(9), 0));

        assertThat(june.startsOn()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(june.endsOn()).isEqualTo(LAST_DAY.plusDays(9));
        assertThat(june.targetPerOffice()).isZero();
        assertThatThrownBy(() -> plan(spring, new NextWave(text("Never"), LAST_DAY, FIRST_DAY, null)))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void trendsOfWhatIsAskedInTheSameWordsGoOnAndTheOthersBreak() {
        Wave spring = surveys.openWave(partnership, content("waiting", "staff", "access", "overall"));
        edit(spring, reworded(content("waiting", "staff", "overall", "parking"), "staff", "The staff were kind"));

        WaveContinuity continuity = propose(spring).continuity();

        assertThat(continuity.same()).extracting(ClosedQuestion::code).containsExactly("waiting", "overall");
        assertThat(continuity.reworded()).singleElement().satisfies(statement -> {
            assertThat(statement.before().text()).isEqualTo(text("Statement staff"));
            assertThat(statement.now().text()).isEqualTo(text("The staff were kind"));
        });
        assertThat(continuity.added()).extracting(ClosedQuestion::code).containsExactly("parking");
        assertThat(continuity.dropped()).extracting(ClosedQuestion::code).containsExactly("access");
        assertThat(continuity.breaks()).isTrue();
    }

    @Test
    void saysWhyTheTrendOfAQuestionBreaks() {
        var settled = new YesNo("settled", text("Settled?"), true);
        var overall = new Statement("overall", "service", text("All in all"));
        var waiting = new Statement("waiting", "service", text("Waiting"));
        Wave spring = surveys.openWave(
                partnership,
                content(
                        new Block(null, List.of(waiting)),
                        new Block(null, List.of(settled)),
                        new Block(null, List.of(overall)),
                        new Block(null, List.of(channel("visit", "phone"))),
                        SurveyFixture.COMMENT));
        List<LocalizedText> words = Stream.of("bad", "poor", "fair", "good", "great")
                .map(SurveyFixture::text)
                .toList();
        edit(
                spring,
                content(
                        new Block(null, null, words, List.of(waiting)),
                        new Block(null, List.of(settled)),
                        new Block(null, new Condition("settled", Set.of("no")), List.of(), List.of(overall)),
                        new Block(null, List.of(channel("visit", "post"))),
                        SurveyFixture.COMMENT));

        WaveContinuity continuity = propose(spring).continuity();

        assertThat(continuity.same()).containsExactly(settled);
        assertThat(continuity.reworded())
                .extracting(each -> each.now().code(), WaveContinuity.Reworded::reason)
                .containsExactly(
                        tuple("waiting", Reason.OTHER_ANSWERS),
                        tuple("overall", Reason.OTHER_PEOPLE),
                        tuple("channel", Reason.OTHER_ANSWERS));
    }

    private static Choice channel(String... codes) {
        return new Choice(
                "channel",
                text("How?"),
                true,
                false,
                Stream.of(codes)
                        .map(code -> new Choice.Option(code, text(code)))
                        .toList());
    }

    @Test
    void nothingBreaksWhileTheQuestionnaireStaysAsItWas() {
        Wave spring = surveys.openWave(partnership, content("waiting", "overall"));

        assertThat(propose(spring).continuity().breaks()).isFalse();
    }

    @Test
    void onlyTheCountyPlansAndOnlyAfterWavesOfItsOwn() {
        Wave spring = surveys.openWave(partnership, content("waiting"));

        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.OFFICE_COORDINATOR,
                        tworog,
                        () -> next.plan(spring.id(), new NextWave(text("Autumn"), null, null, null))))
                .isInstanceOf(RoleNotAllowed.class);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnerships.create(), () -> next.propose(spring.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> next.propose(WaveId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    private Wave plan(Wave wave, NextWave input) {
        return partnerships.asCoordinator(partnership, () -> next.plan(wave.id(), input));
    }

    private WaveProposal propose(Wave wave) {
        return partnerships.asCoordinator(partnership, () -> next.propose(wave.id()));
    }

    private List<OfficeId> collectors(Wave wave) {
        return partnerships.asCoordinator(partnership, () -> waves.collectors(wave.id())).stream()
                .map(Collector::office)
                .toList();
    }

    private void edit(Wave wave, QuestionnaireContent content) {
        partnerships.asCoordinator(
                partnership,
                () -> questionnaires.change(cycles.get(wave.cycle()).questionnaire(), content, null));
    }

    private static QuestionnaireContent reworded(QuestionnaireContent content, String code, String words) {
        List<Statement> statements = content.statements().stream()
                .map(each -> each.code().equals(code) ? new Statement(code, each.area(), text(words)) : each)
                .toList();
        return SurveyFixture.content(new Block(text("Your last visit"), statements), SurveyFixture.COMMENT);
    }
}
