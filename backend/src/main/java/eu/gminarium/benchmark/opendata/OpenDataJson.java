package eu.gminarium.benchmark.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.benchmark.card.Frequency;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published indicators with everything that is needed to understand them. Texts by ISO 639-1 code.
 *
 * @param demo true if the figures are invented, for showing the program only
 */
@Serdeable
public record OpenDataJson(
        String partnership, String partnershipName, boolean demo, LicenceJson licence, List<IndicatorJson> indicators) {

    public static OpenDataJson of(PublishedIndicators published) {
        return new OpenDataJson(
                published.partnership().slug(),
                published.partnership().name(),
                published.partnership().demo(),
                LicenceJson.of(published.licence()),
                published.indicators().stream()
                        .map(each -> IndicatorJson.of(
                                each, published.partnership().currency().getCurrencyCode()))
                        .toList());
    }

    /** @param id in the SPDX list */
    @Serdeable
    public record LicenceJson(String id, String url) {

        static LicenceJson of(Licence licence) {
            return new LicenceJson(licence.spdx(), licence.address());
        }
    }

    /**
     * @param definitionVersion of which all values are
     * @param validFrom first day that the definition speaks of
     * @param currency only where the unit is money
     * @param together the named offices together, by the aggregation; nobody else is in it
     */
    @Serdeable
    public record IndicatorJson(
            String code,
            int definitionVersion,
            @Nullable LocalDate validFrom,
            String area,
            Map<String, String> name,
            Map<String, String> definition,
            ValueSource source,
            @Nullable Map<String, String> dataSource,
            IndicatorUnit unit,
            @Nullable Map<String, String> unitName,
            @Nullable String currency,
            int decimals,
            Direction direction,
            @Nullable BigDecimal target,
            Aggregation aggregation,
            @Nullable WeightBy weight,
            @Nullable Map<String, String> numerator,
            @Nullable Map<String, String> denominator,
            Frequency frequency,
            List<ValueJson> values,
            List<TogetherJson> together) {

        static IndicatorJson of(PublishedIndicator indicator, String currency) {
            IndicatorDefinition text = indicator.card().definition();
            return new IndicatorJson(
                    indicator.card().code(),
                    indicator.card().definitionNumber(),
                    text.validFrom(),
                    text.area(),
                    words(text.name()),
                    words(text.definition()),
                    indicator.card().source(),
                    map(text.dataSource()),
                    text.unit(),
                    map(text.unitName()),
                    text.unit() == IndicatorUnit.MONEY ? currency : null,
                    text.decimals(),
                    text.direction(),
                    text.target(),
                    text.aggregation(),
                    text.weight(),
                    map(text.fraction() == null ? null : text.fraction().numerator()),
                    map(text.fraction() == null ? null : text.fraction().denominator()),
                    text.collecting().frequency(),
                    indicator.values().stream().map(ValueJson::of).toList(),
                    TogetherJson.of(indicator));
        }

        private static @Nullable Map<String, String> map(@Nullable LocalizedText text) {
            return text == null ? null : words(text);
        }

        /** In one order on every server, so that equal documents are equal texts. */
        private static Map<String, String> words(LocalizedText text) {
            return new TreeMap<>(text.byLanguage());
        }
    }

    /**
     * @param value unrounded, in the indicator's unit; null where it is missing
     * @param n answers or cases behind a sampled value
     * @param interval 95 %, where the value is sampled
     */
    @Serdeable
    public record ValueJson(
            UUID officeId,
            String officeName,
            @Nullable String terc,
            LocalDate periodStart,
            LocalDate periodEnd,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            @Nullable Long n,
            @Nullable Interval interval,
            Certainty certainty,
            @Nullable MissingReason missingReason) {

        static ValueJson of(PublishedValue published) {
            Known known = published.value() instanceof Known value ? value : null;
            return new ValueJson(
                    published.office().value(),
                    published.officeName(),
                    published.terc(),
                    published.period().from(),
                    published.period().to(),
                    known == null ? null : Double.valueOf(known.value()),
                    known == null ? null : known.n(),
                    known == null ? null : known.interval(),
                    published.certainty(),
                    published.value() instanceof Missing missing ? missing.kind() : null);
        }
    }

    /** @param offices how many are in it */
    @Serdeable
    public record TogetherJson(LocalDate periodStart, LocalDate periodEnd, double value, int offices) {

        static List<TogetherJson> of(PublishedIndicator indicator) {
            return indicator.periods().stream()
                    .flatMap(period -> indicator.together(period).stream()
                            .map(overall ->
                                    new TogetherJson(period.from(), period.to(), overall.value(), overall.offices())))
                    .toList();
        }
    }
}
