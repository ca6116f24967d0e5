package eu.gminarium.benchmark.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.migrations.SchemaName;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever offices measure: what is not for the public stands in no file, and cannot be reckoned from what does. */
class PublicRuleTest {

    private static final int OFFICES = 12;
    private static final int ROUNDS = 25;

    /** What one round made up. */
    private record Round(
            IndicatorCard card,
            Map<OfficeId, Office> offices,
            Set<OfficeId> named,
            List<Measurement> all,
            Set<String> hidden) {}

    @RepeatedTest(ROUNDS)
    void nothingHiddenStandsInAnyFile(RepetitionInfo repetition) throws IOException {
        Round round = round(new Random(repetition.getCurrentRepetition()));

        PublishedIndicators published = publish(round, PublicRule.of(1, round.named()));

        assertThat(round.hidden()).noneMatch(files(published)::contains);
        assertThat(files(published)).doesNotContain("secret reason");
        assertTotalsAreOfWhatStandsThere(published.indicators().getFirst());
    }

    /** The twin: without the rule what is hidden would stand there. */
    @RepeatedTest(ROUNDS)
    void withoutTheRuleItWould(RepetitionInfo repetition) throws IOException {
        Round round = round(new Random(repetition.getCurrentRepetition()));

        PublishedIndicators published = publish(
                round,
                each -> each.value() instanceof IndicatorValue.Known || each.value() instanceof IndicatorValue.Missing);

        assertThat(round.hidden()).anyMatch(files(published)::contains);
    }

    private static void assertTotalsAreOfWhatStandsThere(PublishedIndicator indicator) {
        for (Period period : indicator.periods()) {
            List<IndicatorValue.Known> shown = indicator.of(period).stream()
                    .map(PublishedValue::value)
                    .filter(IndicatorValue.Known.class::isInstance)
                    .map(IndicatorValue.Known.class::cast)
                    .toList();
            double weights = shown.stream().mapToDouble(PublicRuleTest::weight).sum();
            double sum = shown.stream()
                    .mapToDouble(known -> known.value() * weight(known))
                    .sum();
            assertThat(indicator.together(period).isPresent()).isEqualTo(!shown.isEmpty());
            indicator.together(period).ifPresent(overall -> {
                assertThat(overall.offices()).isEqualTo(shown.size());
                assertThat(overall.value()).isCloseTo(sum / weights, within(1e-9));
            });
        }
    }

    private static double weight(IndicatorValue.Known known) {
        return Objects.requireNonNull(known.weight());
    }

    private static String files(PublishedIndicators published) throws IOException {
        ObjectMapper mapper = ObjectMapper.getDefault();
        return OpenDataTable.write(published)
                + mapper.writeValueAsString(OpenDataJson.of(published))
                + mapper.writeValueAsString(TableMetadata.of(published, "indicators.csv"));
    }

    private static PublishedIndicators publish(Round round, PublicRule rule) {
        var naming = new OpenDataReader.Naming(
                round.offices(),
                round.offices().values().stream().collect(Collectors.toMap(Office::id, Office::displayName)),
                String::compareTo);
        return new PublishedIndicators(
                new Partnership(
                        new PartnershipId(UUID.randomUUID()),
                        "p",
                        "P",
                        new SchemaName("t_0123456789abcdef"),
                        ZoneId.of("Europe/Warsaw"),
                        Currency.getInstance("PLN"),
                        Languages.POLISH,
                        false,
                        true),
                Licence.CC_BY_4_0,
                Instant.EPOCH,
                List.of(naming.publish(round.card(), round.all(), rule)));
    }

    private static Round round(Random random) {
        Map<OfficeId, Office> offices = new HashMap<>();
        Set<OfficeId> named = new HashSet<>();
        List<Measurement> all = new ArrayList<>();
        Set<String> hidden = new HashSet<>();
        for (int number = 1; number <= OFFICES; number++) {
            OfficeId id = OfficeId.next();
            offices.put(id, office(id, number));
            if (random.nextBoolean()) {
                named.add(id);
            }
            for (int year = 2010; year < 2014; year++) {
                Measurement measurement = measurement(random, id, year);
                all.add(measurement);
                if (!forAnybody(measurement, named)) {
                    hidden.add(mark(measurement));
                }
            }
        }
        return new Round(card(), offices, named, all, hidden);
    }

    /** What the product says in words, written down once more. */
    private static boolean forAnybody(Measurement measurement, Set<OfficeId> named) {
        boolean settled = measurement.status() == MeasurementStatus.SIGNED_OFF
                || measurement.status() == MeasurementStatus.ACCEPTED;
        MeasuredValue entered = measurement.entered();
        boolean secret = entered != null && entered.confidential();
        return named.contains(measurement.office())
                && settled
                && measurement.released()
                && !secret
                && measurement.definition() == 1;
    }

    /** The digits of a value, which no other value has; what was never a figure has none to find. */
    private static String mark(Measurement measurement) {
        return measurement.value() instanceof IndicatorValue.Known known
                ? BigDecimal.valueOf(known.value()).toPlainString()
                : "no such figure " + measurement.id().value();
    }

    private static Measurement measurement(Random random, OfficeId office, int year) {
        MeasurementStatus[] statuses = MeasurementStatus.values();
        double number = 1 + random.nextDouble() * 90;
        int kind = random.nextInt(6);
        IndicatorValue value = switch (kind) {
            case 0 -> new IndicatorValue.Suppressed();
            case 1 -> new IndicatorValue.Missing(MissingReason.NOT_REPORTED, "secret reason");
            case 2 -> new IndicatorValue.Confidential();
            default ->
                new IndicatorValue.Known(
                        number, 50L, new Interval(number - 1, number + 1), 1 + random.nextDouble() * 100);
        };
        boolean known = value instanceof IndicatorValue.Known;
        MeasuredValue entered = known
                ? new MeasuredValue(
                        BigDecimal.valueOf(number), null, null, null, null, null, Certainty.FINAL, kind == 3)
                : null;
        return new Measurement(
                MeasurementId.next(),
                office,
                "decision-time",
                random.nextInt(5) == 0 ? 2 : 1,
                Period.ofYear(year),
                value,
                entered,
                ValueSource.ENTERED,
                statuses[random.nextInt(statuses.length)],
                1,
                null,
                random.nextInt(5) > 0);
    }

    private static IndicatorCard card() {
        return new IndicatorCard(
                IndicatorId.next(),
                "decision-time",
                ValueSource.ENTERED,
                false,
                1,
                null,
                UUID.randomUUID(),
                1,
                Cards.decisionTime().definition(),
                0);
    }

    private static Office office(OfficeId id, int number) {
        return new Office(id, "Office " + number, null, null, OfficeKind.OTHER, number, null, null, 0);
    }
}
