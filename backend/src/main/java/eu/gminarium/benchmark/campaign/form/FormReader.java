package eu.gminarium.benchmark.campaign.form;

import static java.util.stream.Collectors.groupingBy;

import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.quality.Entries;
import eu.gminarium.benchmark.quality.EntryChecks;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final EntryChecks checks;

    FormReader(
            FormRepository repository,
            IndicatorCards cards,
            Measurements measurements,
            OfficeDirectory offices,
            EntryChecks checks) {
        this.repository = repository;
        this.cards = cards;
        this.measurements = measurements;
        this.offices = offices;
        this.checks = checks;
    }

    /** @throws RecordNotFound if the campaign does not ask the office */
    Form read(Campaign campaign, OfficeId office) {
        return read(campaign, office, Entries::read);
    }

    /**
     * The same, which reads what doubts are measured by only when the first is asked for: in this transaction, or never.
     *
     * @throws RecordNotFound if the campaign does not ask the office
     */
    Form outline(Campaign campaign, OfficeId office) {
        return read(campaign, office, UnaryOperator.identity());
    }

    private Form read(Campaign campaign, OfficeId office, UnaryOperator<Entries> prepared) {
        FormRow row = repository
                .findByCampaignIdAndOfficeId(campaign.id().value(), office.value())
                .orElseThrow(RecordNotFound::new);
        List<IndicatorCard> asked = asked(campaign);
        List<Measurement> own = measurements.list(new MeasurementFilter(office, null, ValueSource.ENTERED));
        Entries entries = prepared.apply(checks.of(asked, campaign.period(), own));
        return form(campaign, row, offices.get(office), asked, own, entries);
    }

    /** The forms of all offices that the campaign asks, by name. */
    List<Form> all(Campaign campaign) {
        Map<UUID, FormRow> rows = repository.findByCampaignId(campaign.id().value()).stream()
                .collect(Collectors.toMap(FormRow::officeId, Function.identity()));
        List<Measurement> all = measurements.list(ENTERED);
        Map<OfficeId, List<Measurement>> stored = all.stream().collect(groupingBy(Measurement::office));
        List<IndicatorCard> asked = asked(campaign);
        Entries entries = checks.of(asked, campaign.period(), all).read();
        return offices.all().stream()
                .sorted(Comparator.comparing(
                        Office::displayName,
                        Formats.collator(Scopes.currentPartnership().language())))
                .flatMap(office -> Stream.ofNullable(rows.get(office.id().value()))
                        .map(row -> form(
                                campaign, row, office, asked, stored.getOrDefault(office.id(), List.of()), entries)))
                .toList();
    }

    /** A card that was redefined meanwhile is asked for no longer: nobody could enter by the old definition. */
    private List<IndicatorCard> asked(Campaign campaign) {
        return cards.all().stream()
                .filter(card -> !card.archived() && campaign.definitions().contains(card.definitionId()))
                .toList();
    }

    private Form form(
            Campaign campaign,
            FormRow row,
            Office office,
            List<IndicatorCard> asked,
            List<Measurement> stored,
            Entries entries) {
        List<FormLine> lines = asked.stream()
                .map(card -> new FormLine(card, now(card, campaign, stored), entries.of(card, office.id())))
                .toList();
        long revisions = lines.stream().mapToLong(FormLine::revision).sum();
        Form.SignOff signed = row.signedAt() == null ? null : new Form.SignOff(row.signedAt(), row.signatory());
        return new Form(campaign, office, lines, signed, row.returned(), row.version() + revisions);
    }

    private static @Nullable Measurement now(IndicatorCard card, Campaign campaign, List<Measurement> stored) {
        return stored.stream()
                .filter(each -> each.indicator().equals(card.code())
                        && each.definition() == card.definitionNumber()
                        && each.period().equals(campaign.period()))
                .findFirst()
                .orElse(null);
    }
}
