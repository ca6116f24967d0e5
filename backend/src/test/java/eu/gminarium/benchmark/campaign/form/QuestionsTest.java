package eu.gminarium.benchmark.campaign.form;

import static eu.gminarium.benchmark.campaign.CampaignFixture.TIME;
import static eu.gminarium.benchmark.campaign.CampaignFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignFixture;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.card.Collecting;
import eu.gminarium.benchmark.card.Frequency;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.benchmark.quality.EntryCheck;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.benchmark.quality.FlagKind;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a form asks about, measured by what everybody may know of others. */
@ProgramTest
class QuestionsTest extends FormFixture {

    private static final int YEARS = 10;

    @Inject
    IndicatorCards cards;

    @Inject
    FlagSentences sentences;

    @Test
    void howMuchOthersMoveTellsWhatIsAJump() {
        history(other, "91", false);
        fixture.earlier(partnership, office, TIME, value("19.3"));

        assertThat(asked("25")).containsExactly(FlagKind.JUMP);
        assertThat(asked("19.4")).isEmpty();
        assertThat(asked("193")).containsExactly(FlagKind.DECIMAL_SLIP);
        assertThat(asked("19300")).containsExactly(FlagKind.UNIT_SLIP);
    }

    /** With what the test above has, but nothing of it public, half of the office's last value is the measure. */
    @Test
    void whatOthersKeepToThemselvesTellsNothing() {
        history(other, "91", true);
        fixture.earlier(partnership, office, TIME, value("19.3"));

        assertThat(asked("25")).isEmpty();
        assertThat(asked("29.5")).containsExactly(FlagKind.JUMP);
    }

    /** Each has entered what looks like the other's. That is known only when both values are, and even then neither is quoted. */
    @Test
    void exchangeIsAskedAboutAfterTheReleaseAndQuotesNobody() {
        history(other, "91", false);
        history(office, "61", false);
        entered(office, "91.2");
        entered(other, "61.4");
        assertThat(kinds(form())).containsExactly(FlagKind.JUMP);

        for (OfficeId each : List.of(office, other)) {
            Form signed = fixture.sign(partnership, campaign, each);
            fixture.coordinator(partnership, () -> review.accept(campaign.id(), each, signed.version(), null));
        }
        fixture.step(partnership, campaign, CampaignStatus.CLOSED);
        assertThat(kinds(form())).containsExactly(FlagKind.JUMP);
        fixture.step(partnership, campaign, CampaignStatus.RELEASED);

        assertThat(kinds(form())).containsExactly(FlagKind.SWAPPED);
        for (Locale locale : Languages.ALL) {
            assertThat(sentences(locale))
                    .singleElement()
                    .asString()
                    .contains("91")
                    .doesNotContain("61");
        }
    }

    private List<String> sentences(Locale locale) {
        FormLine line = form().lines().getFirst();
        return fixture.office(
                partnership,
                office,
                () -> line.flags().stream()
                        .map(flag -> sentences.sentence(flag, line.card().definition(), locale))
                        .toList());
    }

    @Test
    void missingIsAskedAboutIfThereWasAValueAndTheOtherWayRound() {
        fixture.earlier(partnership, office, TIME, value("19.3"));
        MeasuredValue missing = MeasuredValue.missing(MissingReason.NOT_MEASURED, null);
        assertThat(time().flags(missing)).extracting(Flag::kind).containsExactly(FlagKind.GONE);
        fixture.earlier(partnership, office, CampaignFixture.SHARE, missing);
        assertThat(check(CampaignFixture.SHARE).flags(value("0.9")))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.NEW);
        assertThat(check(CampaignFixture.SHARE).flags(missing)).isEmpty();
    }

    @Test
    void cardThatTakesGapsForNormalDoesNotAsk() {
        quarterly(new QualityRules(null, null, null, true, false));
        Period quarter = quarter(2012, 2);
        enter("quarterly", quarter(2012, 1), value("19.3"));
        Campaign second = open(quarter);

        assertThat(check(second, "quarterly").flags(MeasuredValue.missing(MissingReason.NOT_MEASURED, null)))
                .isEmpty();
    }

    @Test
    void quarterStandsBesideTheOneBeforeAndTheOneOfTheYearBefore() {
        quarterly(QualityRules.USUAL);
        enter("quarterly", quarter(2011, 2), value("22.2"));
        enter("quarterly", quarter(2011, 3), value("23.3"));
        enter("quarterly", quarter(2012, 1), value("21.1"));
        enter("quarterly", quarter(2012, 3), value("29.9"));

        EntryCheck beside = check(open(quarter(2012, 2)), "quarterly");

        assertThat(number(beside.before())).isEqualByComparingTo("21.1");
        assertThat(number(beside.yearBefore())).isEqualByComparingTo("22.2");
    }

    @Test
    void yearBeforeAYearIsTheOneBefore() {
        fixture.earlier(partnership, office, TIME, value("19.3"));

        assertThat(time().yearBefore()).isEqualTo(time().before());
    }

    /** Steady: a hundredth up, a hundredth down. */
    private void history(OfficeId whose, String level, boolean confidential) {
        for (int year = 2012 - YEARS; year < 2012; year++) {
            BigDecimal steady = new BigDecimal(level).add(BigDecimal.valueOf(year % 4L, 1));
            MeasuredValue value =
                    new MeasuredValue(steady, null, null, null, null, null, Certainty.FINAL, confidential);
            enter(whose, TIME, Period.ofYear(year), value);
        }
    }

    private void entered(OfficeId whose, String number) {
        MeasuredValue explained = new MeasuredValue(
                new BigDecimal(number), null, null, null, null, "counted anew", Certainty.FINAL, false);
        fixture.enter(
                partnership,
                campaign,
                whose,
                new FormEntry(TIME, 0, explained),
                entry(CampaignFixture.SHARE, 0, "0.9"));
    }

    private void enter(String indicator, Period period, MeasuredValue value) {
        enter(office, indicator, period, value);
    }

    private void enter(OfficeId whose, String indicator, Period period, MeasuredValue value) {
        NewMeasurement input = new NewMeasurement(whose, indicator, period, value, MeasurementStatus.SIGNED_OFF);
        fixture.office(partnership, whose, () -> measurements.enter(input));
    }

    private void quarterly(QualityRules rules) {
        IndicatorDefinition plain = Cards.decisionTime().definition();
        var collected = Cards.collected(plain, new Collecting(Frequency.QUARTER, 30), rules);
        fixture.coordinator(
                partnership, () -> cards.create(new NewIndicator("quarterly", ValueSource.ENTERED, collected)));
    }

    private Campaign open(Period period) {
        return fixture.coordinator(
                partnership,
                () -> campaigns.open(new NewCampaign("Quarter", period, Set.of("quarterly"), null, null, null)));
    }

    private static Period quarter(int year, int number) {
        LocalDate from = LocalDate.of(year, 3 * number - 2, 1);
        return new Period(from, from.plusMonths(3).minusDays(1));
    }

    private List<FlagKind> asked(String number) {
        return time().flags(value(number)).stream().map(Flag::kind).toList();
    }

    private static List<FlagKind> kinds(Form form) {
        return form.lines().getFirst().flags().stream().map(Flag::kind).toList();
    }

    private EntryCheck time() {
        return check(TIME);
    }

    private EntryCheck check(String indicator) {
        return check(campaign, indicator);
    }

    private EntryCheck check(Campaign of, String indicator) {
        return fixture.office(partnership, office, () -> forms.get(of.id(), office)).lines().stream()
                .filter(line -> line.card().code().equals(indicator))
                .map(FormLine::check)
                .findFirst()
                .orElseThrow();
    }

    private static MeasuredValue value(String number) {
        return MeasuredValue.of(new BigDecimal(number));
    }

    private static @Nullable BigDecimal number(@Nullable Measurement measurement) {
        return Objects.requireNonNull(Objects.requireNonNull(measurement).entered())
                .value();
    }
}
