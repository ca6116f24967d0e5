package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.LUBELSKIE;
import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.as;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeFindings;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoIndicatorTest {

    @Test
    void eightIndicatorsAreEnteredAndFiveComputed() {
        List<IndicatorCard> cards =
                asCoordinator(TARNOGORSKI, () -> bean(IndicatorCards.class).all());

        assertThat(cards.stream().filter(card -> card.source() == ValueSource.ENTERED))
                .hasSize(8);
        assertThat(cards.stream().filter(card -> card.source() == ValueSource.COMPUTED))
                .hasSize(5);
    }

    @Test
    void everyOfficeEnteredThreeYearsAndSaidWhySixValuesAreMissing() {
        List<Measurement> entered =
                entered().stream().filter(Measurement::released).toList();

        assertThat(entered).hasSize(144);
        assertThat(entered.stream().map(Measurement::value))
                .filteredOn(IndicatorValue.Missing.class::isInstance)
                .hasSize(6);
    }

    @Test
    void campaignOfTheseDaysIsUnderTheEmbargoInEveryState() {
        List<Measurement> collected =
                entered().stream().filter(each -> !each.released()).toList();

        assertThat(collected)
                .extracting(Measurement::status)
                .containsAll(EnumSet.complementOf(EnumSet.of(MeasurementStatus.WITHDRAWN)));
        assertThat(collected).extracting(Measurement::period).containsOnly(Period.ofYear(2013));
    }

    private static List<Measurement> entered() {
        return asCoordinator(
                TARNOGORSKI,
                () -> bean(Measurements.class).list(new MeasurementFilter(null, null, ValueSource.ENTERED)));
    }

    @Test
    void computedIndicatorsComeFromTheOtherPillars() {
        Map<String, List<Measurement>> computed = asCoordinator(
                        TARNOGORSKI,
                        () -> bean(Measurements.class).list(new MeasurementFilter(null, null, ValueSource.COMPUTED)))
                .stream()
                .collect(groupingBy(Measurement::indicator));

        assertThat(computed.keySet())
                .containsExactlyInAnyOrder(
                        "satisfaction-index",
                        "satisfaction-top-two",
                        "mystery-index",
                        "training-days",
                        "staff-trained");
    }

    @Test
    void leaderReadsThatTworogImprovedAndThePartnerWithoutANameDeclined() {
        assertThat(changes("2413082")).contains(Finding.Kind.BETTER).doesNotContain(Finding.Kind.WORSE);
        assertThat(changes("")).contains(Finding.Kind.WORSE);
    }

    private static List<Finding.Kind> changes(String terc) {
        OfficeResults results =
                as("leader", TARNOGORSKI, () -> bean(Dashboard.class).office(LoadedDemo.office(TARNOGORSKI, terc)));
        return results.findings().stream()
                .map(Finding::kind)
                .filter(Finding.Kind::change)
                .toList();
    }

    @Test
    void lublinOfficesHaveTwentyIndicatorsOfFourYears() {
        Overview overview = as("leader", LUBELSKIE, () -> bean(Dashboard.class).overview(DashboardFilter.LATEST));

        assertThat(overview.offices()).hasSize(137);
        assertThat(overview.columns().stream().filter(column -> column.period() != null))
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(overview.years()).contains(2010, 2009, 2008, 2007);
    }

    /** What was planted in the files is what the sentences find. */
    @Test
    void leaderOfLecznaReadsTheStoryOfTheOfficeAndWhomToAsk() {
        OfficeFindings findings =
                as("leader", LUBELSKIE, () -> bean(Dashboard.class).findings(LoadedDemo.office(LUBELSKIE, "0610033")));

        assertThat(codes(findings.better())).contains("decision-time");
        assertThat(codes(findings.worse())).contains("absence-per-post");
        assertThat(codes(findings.standsOut())).contains("on-time", "waiting-time", "mystery-index");
        Question question = Objects.requireNonNull(findings.question());
        assertThat(question.card().code()).isEqualTo("waiting-time");
        assertThat(Objects.requireNonNull(question.other().step()).change().verdict())
                .isEqualTo(Verdict.BETTER);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.card().code()).toList();
    }
}
