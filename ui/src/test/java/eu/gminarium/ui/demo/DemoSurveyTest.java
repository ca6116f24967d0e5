package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.PublicSurvey;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.WaveComparisons;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoSurveyTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @ParameterizedTest
    @CsvSource({
        "0,2413082,198,195,654,87,193,645,86",
        "1,2413082,206,202,666,84,202,735,114",
        "2,2413082,214,210,822,141,209,849,155",
        "0,'',62,62,245,45,62,257,49",
        "1,'',67,67,253,42,65,252,44",
        "2,'',65,65,210,29,65,209,25",
    })
    void oneOfficeImprovesAndThePartnerWithoutANameDeclines(
            int wave, String terc, long responses, long n, long sum, long top, long oN, long oSum, long oTop) {
        Figures figures = figures(wave, terc).orElseThrow();

        assertThat(figures.responses()).isEqualTo(responses);
        assertFigure(question(figures, "waiting"), n, sum, top);
        assertFigure(question(figures, "overall"), oN, oSum, oTop);
    }

    @ParameterizedTest
    @CsvSource({"2413082,7,0", "'',0,3", "2413,0,0"})
    void theComparisonOfTheFirstWaveAndTheLastTellsTheStory(String terc, long rose, long fell) {
        OfficeComparison comparison = Objects.requireNonNull(asCoordinator(
                        TARNOGORSKI,
                        () -> bean(WaveComparisons.class)
                                .between(waves().getFirst().id(), waves().get(2).id()))
                .get(LoadedDemo.office(TARNOGORSKI, terc)));

        assertThat(comparison.compared()).hasSize(8);
        assertThat(comparison.count(Verdict.HIGHER)).isEqualTo(rose);
        assertThat(comparison.count(Verdict.LOWER)).isEqualTo(fell);
    }

    @ParameterizedTest
    @CsvSource({"2413,112,108,117", "2413011,61,58,64", "2413021,54,60,57"})
    void theOthersAreAskedInEveryWave(String terc, long first, long second, long third) {
        assertThat(List.of(responses(0, terc), responses(1, terc), responses(2, terc)))
                .containsExactly(first, second, third);
    }

    @Test
    void threeOrFourAnswersAreHidden() {
        for (int wave = 0; wave < 3; wave++) {
            assertThat(figures(wave, "2413062")).isEmpty();
        }
    }

    @Test
    void theOpenWaveTakesAnswersForAYear() {
        Wave open = waves().getLast();
        OfficeId tworog = LoadedDemo.office(TARNOGORSKI, "2413082");
        List<Collector> links =
                asCoordinator(TARNOGORSKI, () -> bean(Waves.class).collectors(open.id()));
        String code = links.stream()
                .filter(link -> link.office().equals(tworog))
                .map(Collector::code)
                .findFirst()
                .orElseThrow();

        assertThat(open.status()).isEqualTo(WaveStatus.OPEN);
        assertThat(open.endsOn()).isEqualTo(open.startsOn().plusDays(365));
        assertThat(bean(PublicSurveys.class).find(code))
                .get()
                .returns(PublicSurvey.State.OPEN, PublicSurvey::state)
                .returns("Urząd Gminy Tworóg", PublicSurvey::officeName);
    }

    private static void assertFigure(Ratings figure, long n, long sum, long topTwo) {
        assertThat(figure.n()).isEqualTo(n);
        assertThat(figure.mean()).isEqualTo((double) sum / n, EXACT);
        assertThat(figure.topTwo().value()).isEqualTo((double) topTwo / n, EXACT);
    }

    private static Ratings question(Figures figures, String code) {
        return Objects.requireNonNull(figures.questions().get(code)).released().orElseThrow();
    }

    private static long responses(int wave, String terc) {
        return figures(wave, terc).orElseThrow().responses();
    }

    private static Optional<Figures> figures(int wave, String terc) {
        Map<OfficeId, Disclosed<Figures>> offices = asCoordinator(
                        TARNOGORSKI,
                        () -> bean(WaveResults.class).of(waves().get(wave).id()))
                .offices();
        return Objects.requireNonNull(offices.get(LoadedDemo.office(TARNOGORSKI, terc)))
                .released();
    }

    private static List<Wave> waves() {
        return asCoordinator(TARNOGORSKI, () -> bean(Waves.class).all());
    }
}
