package eu.gminarium.benchmark.opendata;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.PublicNaming;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a partnership has published of its indicators; the rest never leaves its tables. */
@Singleton
class OpenDataReader {

    private final PublicationRepository publications;
    private final IndicatorPublications settings;
    private final IndicatorCards cards;
    private final Measurements measurements;
    private final List<PublicNaming> rules;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    OpenDataReader(
            PublicationRepository publications,
            IndicatorPublications settings,
            IndicatorCards cards,
            Measurements measurements,
            List<PublicNaming> rules,
            OfficeDirectory offices,
            ActivityLog log,
            Clock clock) {
        this.publications = publications;
        this.settings = settings;
        this.cards = cards;
        this.measurements = measurements;
        this.rules = rules;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean any() {
        return publications.count() > 0;
    }

    /** In one transaction, so that everything is of one moment. */
    @Transactional(readOnly = true)
    PublishedIndicators read(Partnership partnership) {
        Set<UUID> published =
                publications.findAll().stream().map(PublicationRow::indicatorId).collect(Collectors.toSet());
        List<Office> all = offices.all();
        var naming = new Naming(
                all.stream().collect(Collectors.toMap(Office::id, office -> office)),
                DistinctNames.of(all),
                Formats.collator(partnership.language()));
        Map<String, List<Measurement>> values = measurements.list(MeasurementFilter.ALL).stream()
                .collect(Collectors.groupingBy(Measurement::indicator));
        List<PublishedIndicator> shown = cards.all().stream()
                .filter(card -> published.contains(card.id().value()) && !card.archived())
                .map(card -> naming.publish(
                        card,
                        values.getOrDefault(card.code(), List.of()),
                        PublicRule.of(card.definitionNumber(), named(card))))
                .toList();
        return new PublishedIndicators(partnership, settings.settings().licence(), changedAt(partnership), shown);
    }

    /** A ratio says what its parts say: who is not named with one of them is not named with it. */
    private Set<OfficeId> named(IndicatorCard card) {
        Ratio ratio = card.definition().ratio();
        return ratio == null
                ? named(card.code())
                : Stream.of(card.code(), ratio.numerator(), ratio.denominator())
                        .map(this::named)
                        .reduce(OpenDataReader::both)
                        .orElse(Set.of());
    }

    private static Set<OfficeId> both(Set<OfficeId> one, Set<OfficeId> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that every rule lets be named; nobody where no rule does. */
    private Set<OfficeId> named(String indicator) {
        return rules.stream()
                .flatMap(rule -> rule.named(indicator).stream())
                .reduce(OpenDataReader::both)
                .orElse(Set.of());
    }

    /** What a change does not write down, such as a deadline that passes, happens at the beginning of a day. */
    private Instant changedAt(Partnership partnership) {
        Instant today = LocalDate.ofInstant(clock.instant(), partnership.zone())
                .atStartOfDay(partnership.zone())
                .toInstant();
        return log.latest().filter(last -> last.isAfter(today)).orElse(today);
    }

    /** Under which names offices stand in public. */
    record Naming(Map<OfficeId, Office> offices, Map<OfficeId, String> names, Comparator<String> order) {

        PublishedIndicator publish(IndicatorCard card, List<Measurement> all, PublicRule rule) {
            Stream<PublishedValue> values = all.stream().filter(rule::shows).map(this::value);
            return new PublishedIndicator(
                    card,
                    values.sorted(Comparator.comparing(PublishedValue::period)
                                    .thenComparing(PublishedValue::officeName, order))
                            .toList());
        }

        private PublishedValue value(Measurement measurement) {
            Office office = Objects.requireNonNull(offices.get(measurement.office()));
            Certainty certainty = measurement.entered() == null
                    ? Certainty.FINAL
                    : measurement.entered().certainty();
            return new PublishedValue(
                    office.id(),
                    names.getOrDefault(office.id(), office.displayName()),
                    office.terc(),
                    measurement.period(),
                    measurement.value(),
                    certainty);
        }
    }
}
