package eu.gminarium.survey.disclosure;

import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.ChoiceComparison;
import eu.gminarium.survey.comparison.IndexChange;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.questionnaire.YesNo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Ratings EIGHT = new Ratings(List.of(1L, 0L, 2L, 3L, 2L));
    private static final Ratings FIVE = new Ratings(List.of(0L, 0L, 1L, 2L, 2L));
    private static final Ratings FOUR = new Ratings(List.of(0L, 0L, 1L, 1L, 2L));

    private final Suppression suppression = new Suppression(content("waiting", "overall"));

    @Test
    void fourResponsesAreHiddenAndFiveAreShown() {
        OfficeSums four = office(4, FOUR, FOUR);
        OfficeSums five = office(5, FIVE, FIVE);

        WaveTable table = suppression.table(List.of(four, five));

        assertThat(table.offices().get(four.office())).isInstanceOf(Suppressed.class);
        assertThat(shown(table, five).headline().n()).isEqualTo(5);
    }

    @Test
    void hiddenOfficeCannotBeSubtractedFromTheTotal() {
        OfficeSums hidden = office(4, FOUR, FOUR);
        OfficeSums first = office(8, EIGHT, EIGHT);
        OfficeSums second = office(5, FIVE, FIVE);

        WaveTable table = suppression.table(List.of(hidden, first, second));

        Figures overall = table.overall().released().orElseThrow();
        assertThat(overall.responses()).isEqualTo(13);
        assertThat(overall.headline().n()).isEqualTo(13);
        assertThat(question(overall, "waiting").counts()).containsExactly(1L, 0L, 3L, 5L, 4L);
        assertThat(overall).isEqualTo(overallWithout(first, second));
    }

    @Test
    void hiddenStatementOfAShownOfficeIsInNoTotalAndNoIndex() {
        OfficeSums shy = office(8, FOUR, EIGHT);
        OfficeSums open = office(8, EIGHT, EIGHT);

        WaveTable table = suppression.table(List.of(shy, open));

        assertThat(shown(table, shy).questions().get("waiting")).isInstanceOf(Suppressed.class);
        assertThat(shown(table, shy).index()).isInstanceOf(Suppressed.class);
        Figures overall = table.overall().released().orElseThrow();
        assertThat(question(overall, "waiting")).isEqualTo(question(shown(table, open), "waiting"));
        assertThat(overall.index()).isEqualTo(shown(table, open).index());
    }

    @Test
    void officeWhoseOverallRatingIsHiddenIsHiddenAltogether() {
        OfficeSums undecided = office(8, EIGHT, FOUR);

        WaveTable table = suppression.table(List.of(undecided));

        assertThat(table.offices().get(undecided.office())).isInstanceOf(Suppressed.class);
        assertThat(table.overall()).isInstanceOf(Suppressed.class);
        assertThat(table.shown()).isZero();
    }

    /** An index is as good as its statements: with one statement hidden, its area is, and the other area is not. */
    @Test
    void areaWithAHiddenStatementIsHiddenAndTheOthersAreNot() {
        var byArea = new Suppression(content(new Block(
                text("Visit"),
                List.of(
                        new Statement("waiting", "hall", text("Waiting")),
                        new Statement("overall", "whole", text("Overall"))))));
        OfficeSums shy = office(8, FOUR, EIGHT);
        OfficeSums open = office(8, EIGHT, EIGHT);

        WaveTable table = byArea.table(List.of(shy, open));

        assertThat(shown(table, shy).area("hall")).isInstanceOf(Suppressed.class);
        assertThat(shown(table, shy).area("whole")).isEqualTo(shown(table, open).area("whole"));
        Figures overall = table.overall().released().orElseThrow();
        assertThat(overall.area("hall")).isEqualTo(shown(table, open).area("hall"));
        assertThat(overall.area("whole").released()).contains(IndexFigure.of(List.of(EIGHT.plus(EIGHT))));
        assertThat(overall.area("none")).isInstanceOf(Suppressed.class);
    }

    /** Otherwise a difference could be one of offices. */
    @Test
    void totalsOfTwoWavesAreComparedOnlyWhereTheyAreMadeOfTheSameOffices() {
        QuestionnaireContent asked = content(
                new Block(
                        text("Visit"),
                        List.of(
                                new Statement("waiting", "hall", text("Waiting")),
                                new Statement("overall", "whole", text("Overall")))),
                new Block(null, List.of(new YesNo("settled", text("Settled?"), true))));
        var rules = new Suppression(asked);
        OfficeId first = OfficeId.next();
        OfficeId second = OfficeId.next();
        WaveTable all = rules.table(List.of(office(first, EIGHT, 8), office(second, EIGHT, 8)));
        WaveTable fewWaited = rules.table(List.of(office(first, EIGHT, 8), office(second, FOUR, 8)));
        WaveTable fewSettled = rules.table(List.of(office(first, EIGHT, 8), office(second, EIGHT, 4)));

        OfficeComparison waited =
                OfficeComparison.together(asked, fewWaited, asked, all).orElseThrow();
        assertThat(waited.statements().getFirst()).isInstanceOf(StatementComparison.Hidden.class);
        assertThat(waited.statements().getLast()).isInstanceOf(StatementComparison.Compared.class);
        assertThat(waited.choices().getFirst()).isInstanceOf(ChoiceComparison.Compared.class);
        assertThat(IndexChange.together(fewWaited, all, Figures::index)).isEmpty();
        assertThat(IndexChange.together(fewWaited, all, figures -> figures.area("hall")))
                .isEmpty();
        assertThat(IndexChange.together(fewWaited, all, figures -> figures.area("whole")))
                .isPresent();
        assertThat(IndexChange.together(fewSettled, all, Figures::index)).isPresent();
        OfficeComparison settled =
                OfficeComparison.together(asked, all, asked, fewSettled).orElseThrow();
        assertThat(settled.compared()).hasSize(2);
        assertThat(settled.choices().getFirst()).isInstanceOf(ChoiceComparison.Hidden.class);
    }

    private static OfficeSums office(OfficeId office, Ratings waiting, long settled) {
        return new OfficeSums(
                office,
                8,
                Map.of("waiting", waiting, "overall", EIGHT),
                Map.of("settled", ChoiceFigure.of("yes", settled)));
    }

    private Figures overallWithout(OfficeSums... shown) {
        return suppression.table(List.of(shown)).overall().released().orElseThrow();
    }

    private static Figures shown(WaveTable table, OfficeSums office) {
        return Objects.requireNonNull(table.offices().get(office.office()))
                .released()
                .orElseThrow();
    }

    private static Ratings question(Figures figures, String code) {
        return Objects.requireNonNull(figures.questions().get(code)).released().orElseThrow();
    }

    private static OfficeSums office(long responses, Ratings waiting, Ratings overall) {
        return new OfficeSums(OfficeId.next(), responses, Map.of("waiting", waiting, "overall", overall), Map.of());
    }
}
