package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.CampaignReleased;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.measurement.CollectedMeasurements;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the coordinator does with forms: accepts values, or gives them back with a reason. */
@Singleton
public class Review {

    private static final int REASON_LENGTH = 1000;

    private final Campaigns campaigns;
    private final FormReader reader;
    private final FormRepository repository;
    private final CollectedMeasurements values;
    private final ReturnNotice notice;
    private final ActivityLog log;

    Review(
            Campaigns campaigns,
            FormReader reader,
            FormRepository repository,
            CollectedMeasurements values,
            ReturnNotice notice,
            ActivityLog log) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.repository = repository;
        this.values = values;
        this.notice = notice;
        this.log = log;
    }

    /** The forms of all offices, by name. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public List<Form> forms(CampaignId campaign) {
        return reader.all(campaigns.get(campaign));
    }

    /**
     * Takes signed-off values over.
     *
     * @param version the form's version that was read
     * @param indicators codes; null takes all that are signed off
     * @throws StaleVersion if the form changed meanwhile
     * @throws NothingToDecide if none of them is signed off
     * @throws CampaignReleased if everybody sees the values already
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public Form accept(CampaignId campaign, OfficeId office, long version, @Nullable Set<String> indicators) {
        Form form = read(campaign, office, version, indicators);
        Map<MeasurementId, Integer> chosen =
                form.revisions(line -> line.status() == MeasurementStatus.SIGNED_OFF && chosen(line, indicators));
        requireSome(chosen);
        values.accept(chosen);
        return reviewed(form, "accepted", chosen.size(), false);
    }

    /**
     * Asks an office to look again at what its head signed.
     *
     * @param version the form's version that was read
     * @param indicators codes; null gives the whole form back
     * @param reason what the office reads
     * @throws StaleVersion if the form changed meanwhile
     * @throws NothingToDecide if none of them is signed off or accepted
     * @throws CampaignReleased if everybody sees the values already
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public Form giveBack(
            CampaignId campaign, OfficeId office, long version, @Nullable Set<String> indicators, String reason) {
        if (reason.isBlank()) {
            throw InvalidField.of("reason", "campaign.invalid.reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw InvalidField.of("reason", "benchmark.invalid.too-long", REASON_LENGTH);
        }
        Form form = read(campaign, office, version, indicators);
        Map<MeasurementId, Integer> chosen =
                form.revisions(line -> line.status() != null && line.status().compared() && chosen(line, indicators));
        requireSome(chosen);
        values.giveBack(chosen, reason.strip());
        notice.tell(form, chosen.size(), reason.strip());
        return reviewed(form, "returned", chosen.size(), true);
    }

    /**
     * Takes over every signed-off value about which nothing is doubtful.
     *
     * @return how many
     * @throws CampaignReleased if everybody sees the values already
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.APPROVE)
    public int acceptUnflagged(CampaignId id) {
        Campaign campaign = held(id);
        Map<MeasurementId, Integer> chosen = new HashMap<>();
        reader.all(campaign)
                .forEach(form -> chosen.putAll(form.revisions(line -> line.status() == MeasurementStatus.SIGNED_OFF
                        && line.flags().isEmpty())));
        values.accept(chosen);
        if (!chosen.isEmpty()) {
            log.record("accepted", "campaign", id.value(), Map.of("values", chosen.size()));
        }
        return chosen.size();
    }

    private Form read(CampaignId campaign, OfficeId office, long version, @Nullable Set<String> indicators) {
        Form form = reader.outline(held(campaign), office);
        if (form.version() != version) {
            throw new StaleVersion();
        }
        boolean known = indicators == null
                || form.lines().stream()
                        .map(line -> line.card().code())
                        .toList()
                        .containsAll(indicators);
        if (!known) {
            throw InvalidField.of("indicators", "campaign.invalid.indicators");
        }
        return form;
    }

    private Campaign held(CampaignId id) {
        Campaign campaign = campaigns.hold(id);
        if (!campaign.underReview()) {
            throw new CampaignReleased();
        }
        return campaign;
    }

    private static boolean chosen(FormLine line, @Nullable Set<String> indicators) {
        return indicators == null || indicators.contains(line.card().code());
    }

    private static void requireSome(Map<MeasurementId, Integer> chosen) {
        if (chosen.isEmpty()) {
            throw new NothingToDecide();
        }
    }

    private Form reviewed(Form form, String action, int count, boolean returned) {
        CampaignId campaign = form.campaign().id();
        OfficeId office = form.office().id();
        FormRow row = repository
                .findByCampaignIdAndOfficeId(campaign.value(), office.value())
                .orElseThrow(RecordNotFound::new);
        if (repository.review(row.id(), row.version(), returned) == 0) {
            throw new StaleVersion();
        }
        log.record(
                action,
                "campaign",
                campaign.value(),
                Map.of("office", office.value().toString(), "values", count));
        return reader.read(form.campaign(), office);
    }
}
