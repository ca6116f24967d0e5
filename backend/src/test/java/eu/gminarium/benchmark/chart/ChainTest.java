package eu.gminarium.benchmark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedEvent.Kind;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Standing;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.benchmark.dashboard.TrendPoint;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.chart.TimelineChart;
import eu.gminarium.shared.chart.TimelineChart.Event;
import eu.gminarium.shared.chart.TimelineChart.Lane;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ProgramTest
class ChainTest {

    private static final Period SPRING = new Period(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 4, 30));
    private static final Period AUTUMN = new Period(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 11, 30));
    private static final LocalDate DAY = LocalDate.of(2012, 5, 14);

    private final OfficeId office = new OfficeId(UUID.randomUUID());

    @Inject
    PartnershipFixture partnerships;

    @Inject
    Charts charts;

    @Test
    void trainingIsAMarkAtItsDayAndAnAuditASpanWithItsValueOrWithout() {
        TimelineChart chain = chain(
                List.of(trend("mystery-index", SPRING, new Suppressed(), AUTUMN, new Known(71, null, null))),
                List.of(
                        new SourcedEvent(Kind.AUDIT, SPRING, text("First audit")),
                        new SourcedEvent(Kind.TRAINING, new Period(DAY, DAY), text("Plain letters")),
                        new SourcedEvent(Kind.AUDIT, AUTUMN, text("Second audit"))),
                null);

        Event training = chain.lanes().getFirst().events().getFirst();
        List<Event> audits = chain.lanes().getLast().events();

        assertThat(training.from()).isEqualTo(training.to()).extracting("date").isEqualTo(DAY);
        assertThat(training.words()).isEqualTo("Plain letters");
        assertThat(audits).extracting(event -> event.from().date()).containsExactly(SPRING.from(), AUTUMN.from());
        assertThat(audits.getFirst().words()).startsWith("First audit: ");
        assertThat(audits.getFirst().what()).isEmpty();
        assertThat(audits.getLast().words()).startsWith("Second audit: 71");
        assertThat(audits.getLast().what()).startsWith("71");
        assertThat(chain.table().rows()).hasSize(3);
    }

    @Test
    void sentenceCountsValuesAndWhatHappenedAndClaimsNoCause() {
        Trend queue =
                trend("queue", Period.ofYear(2011), new Known(30, null, null), Period.ofYear(2012), new Suppressed());
        TimelineChart chain = chain(
                List.of(queue), List.of(new SourcedEvent(Kind.TRAINING, new Period(DAY, DAY), text("Letters"))), queue);

        assertThat(chain.lanes()).extracting(Lane::name).last().isEqualTo("Name (days)");
        assertThat(chain.text().sentence())
                .startsWith("1 value of 1 indicator from ")
                .contains("1 training meeting, no audits, no survey waves.")
                .endsWith("Order in time proves no cause.");
    }

    private TimelineChart chain(List<Trend> trends, List<SourcedEvent> events, @Nullable Trend last) {
        Partnership partnership = partnerships.create();
        return partnerships
                .asCoordinator(partnership, () -> charts.in(Languages.ENGLISH).chain(trends, events, last, "Office"))
                .orElseThrow();
    }

    private Trend trend(String code, Period first, IndicatorValue one, Period second, IndicatorValue other) {
        return new Trend(card(code), List.of(point(code, first, one), point(code, second, other)), List.of());
    }

    private TrendPoint point(String code, Period period, IndicatorValue value) {
        return new TrendPoint(
                period, new Cell(office, code, period, value, Standing.none(Unranked.FEW_PEERS), null, null), null);
    }

    private static IndicatorCard card(String code) {
        return new IndicatorCard(
                IndicatorId.next(),
                code,
                ValueSource.ENTERED,
                false,
                1,
                null,
                UUID.randomUUID(),
                1,
                Cards.definition(IndicatorUnit.DAYS, Direction.DOWN, null, "1"),
                0);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
