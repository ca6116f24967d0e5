package eu.gminarium.benchmark.campaign.form;

import static java.util.stream.Collectors.groupingBy;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts forms together from what stands in the database. */
@Singleton
final class FormReader {

    private static final MeasurementFilter ENTERED = new MeasurementFilter(null, null, ValueSource.ENTERED);

    private final FormRepository repository;
    private final IndicatorCards cards;
    private final Measurements measurements;
    private final OfficeDirectory offices;
    private final ValueChecks checks;

    FormReader(
            FormRepository repository,
            IndicatorCards cards,
            Measurements measurements,
            OfficeDirectory offices,
            ValueChecks checks) {
        this.repository = repository;
        this.cards = cards;
        this.measurements = measurements;
        this.offices = offices;
        this.checks = checks;
    }

    /** @throws RecordNotFound if the campaign does not ask the office */
    Form read(Campaign campaign, OfficeId office) {
        FormRow row = repository
                .findByCampaignIdAndOfficeId(campaign.id().value(), office.value())
                .orElseThrow(RecordNotFound::new);
        return form(campaign, row, offices.get(office), asked(campaign), history(office));
    }

    /** The forms of all offices that the campaign asks, by name. */
    List<Form> all(Campaign campaign) {
        Map<UUID, FormRow> rows = repository.findByCampaignId(campaign.id().value()).stream()
                .collect(Collectors.toMap(FormRow::officeId, Function.identity()));
        Map<OfficeId, List<Measurement>> stored =
                measurements.list(ENTERED).stream().collect(groupingBy(Measurement::office));
        List<IndicatorCard> asked = asked(campaign);
        return offices.all().stream()
                .sorted(Comparator.comparing(
                        Office::displayName,
                        Formats.collator(Scopes.currentPartnership().language())))
                .flatMap(office -> Stream.ofNullable(rows.get(office.id().value()))
                        .map(row -> form(campaign, row, office, asked, stored.getOrDefault(office.id(), List.of()))))
                .toList();
    }

    private List<Measurement> history(OfficeId office) {
        return measurements.list(new MeasurementFilter(office, null, ValueSource.ENTERED));
    }

    /** A card that was redefined meanwhile is asked for no longer: nobody could enter by the old definition. */
    private List<IndicatorCard> asked(Campaign campaign) {
        return cards.all().stream()
                .filter(card -> !card.archived() && campaign.definitions().contains(card.definitionId()))
                .toList();
    }

    private Form form(
            Campaign campaign, FormRow row, Office office, List<IndicatorCard> asked, List<Measurement> stored) {
        Map<String, List<Measurement>> byCode = stored.stream().collect(groupingBy(Measurement::indicator));
        List<FormLine> lines = asked.stream()
                .map(card -> line(card, campaign.period(), byCode.getOrDefault(card.code(), List.of())))
                .toList();
        long revisions = lines.stream().mapToLong(FormLine::revision).sum();
        Form.SignOff signed = row.signedAt() == null ? null : new Form.SignOff(row.signedAt(), row.signatory());
        return new Form(campaign, office, lines, signed, row.returned(), row.version() + revisions);
    }

    private FormLine line(IndicatorCard card, Period period, List<Measurement> stored) {
        List<Measurement> same = stored.stream()
                .filter(each -> each.definition() == card.definitionNumber())
                .toList();
        Measurement now = same.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElse(null);
        List<Measurement> earlier = same.stream()
                .filter(each -> each.status().compared() && each.period().to().isBefore(period.from()))
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
        Measurement before = earlier.isEmpty() ? null : earlier.getLast();
        ValueHistory history = history(earlier, before);
        MeasuredValue entered = now == null ? null : now.entered();
        boolean withdrawn = now != null && now.status() == MeasurementStatus.WITHDRAWN;
        List<Flag> flags = entered == null || withdrawn ? List.of() : checks.flags(card.definition(), entered, history);
        return new FormLine(card, now, before, history, flags);
    }

    private static ValueHistory history(List<Measurement> earlier, @Nullable Measurement before) {
        List<BigDecimal> values = earlier.stream()
                .map(Measurement::entered)
                .filter(Objects::nonNull)
                .map(MeasuredValue::value)
                .filter(Objects::nonNull)
                .toList();
        return new ValueHistory(values, before == null ? null : before.entered());
    }
}
