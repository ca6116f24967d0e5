package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignId;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.measurement.CollectedMeasurements;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an office does with its form: it enters, then its head signs it off. */
@Singleton
public class Forms {

    private static final int NAME_LENGTH = 200;

    private final Campaigns campaigns;
    private final FormReader reader;
    private final FormRepository repository;
    private final CollectedMeasurements values;
    private final ReturnNotice notice;
    private final ActivityLog log;
    private final Clock clock;

    Forms(
            Campaigns campaigns,
            FormReader reader,
            FormRepository repository,
            CollectedMeasurements values,
            ReturnNotice notice,
            ActivityLog log,
            Clock clock) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.repository = repository;
        this.values = values;
        this.notice = notice;
        this.log = log;
        this.clock = clock;
    }

    /** @throws RecordNotFound also of another office */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public Form get(CampaignId campaign, OfficeId office) {
        Access.current().offices(Resource.CAMPAIGN, Verb.READ).require(office);
        return reader.read(campaigns.get(campaign), office);
    }

    /**
     * How far the form has come, for whoever does not want to know what is doubtful; the others' values are not read for it.
     *
     * @throws RecordNotFound also of another office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public FormProgress progress(CampaignId campaign, OfficeId office) {
        Form form = outline(campaign, office);
        return new FormProgress(form.campaign(), office, form.state(), form.open(), form.takesValuesOn(today()));
    }

    /**
     * The codes of the indicators of which the office keeps its value from others.
     *
     * @throws RecordNotFound also of another office
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CAMPAIGN, verb = Verb.READ)
    public Set<String> confidential(CampaignId campaign, OfficeId office) {
        return outline(campaign, office).lines().stream()
                .filter(line -> line.now() != null && line.now().confidential())
                .map(line -> line.card().code())
                .collect(Collectors.toSet());
    }

    private Form outline(CampaignId campaign, OfficeId office) {
        Access.current().offices(Resource.CAMPAIGN, Verb.READ).require(office);
        return reader.outline(campaigns.get(campaign), office);
    }

    /**
     * Keeps what the office has typed, all of it or nothing.
     *
     * @throws FormClosed if the campaign takes nothing from the office
     * @throws ValueSettled for a line that is signed off or accepted
     * @throws StaleVersion if somebody else entered something in one of the lines meanwhile
     * @throws InvalidField naming {@code values.<indicator>.<field>}
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Form save(CampaignId campaign, OfficeId office, @Valid List<FormEntry> entries) {
        Access.current().offices(Resource.MEASUREMENT, Verb.WRITE).require(office);
        Form form = open(campaign, office);
        for (FormEntry entry : entries) {
            InvalidField.within("values." + entry.indicator(), () -> keep(form, entry));
        }
        return reader.read(form.campaign(), office);
    }

    private Object keep(Form form, FormEntry entry) {
        FormLine line = form.lines().stream()
                .filter(each -> each.card().code().equals(entry.indicator()))
                .findFirst()
                .orElseThrow(() -> InvalidField.of("indicator", "benchmark.invalid.indicator", entry.indicator()));
        if (line.revision() != entry.revision()) {
            throw new StaleVersion();
        }
        if (!line.editable()) {
            throw new ValueSettled(entry.indicator());
        }
        return values.draft(form.office().id(), line.card(), form.campaign().period(), entry.revision(), entry.value());
    }

    /**
     * The office's head stands by everything that the office entered.
     *
     * @param version the form's version that was read
     * @param signatory who signed on paper; needed of whoever is not the office's head, nobody else's
     * @throws FormClosed if the campaign takes nothing from the office
     * @throws StaleVersion if the form changed meanwhile
     * @throws FormIncomplete if a line says nothing, or was given back and is as it was
     * @throws FlagsUnexplained if a doubtful value has no comment
     * @throws NothingToDecide if everything is signed already
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.ENDORSE)
    public Form signOff(CampaignId campaign, OfficeId office, long version, @Nullable String signatory) {
        Access.current().offices(Resource.MEASUREMENT, Verb.ENDORSE).require(office);
        String onPaper = signatory(office, signatory);
        Form form = open(campaign, office);
        if (form.version() != version) {
            throw new StaleVersion();
        }
        requireSignable(form);
        values.signOff(office, form.revisions(line -> line.status() == MeasurementStatus.DRAFT));
        FormRow row = repository
                .findByCampaignIdAndOfficeId(campaign.value(), office.value())
                .orElseThrow(RecordNotFound::new);
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        if (repository.sign(row.id(), row.version(), clock.instant(), account, onPaper) == 0) {
            throw new StaleVersion();
        }
        log.record(
                "signed-off",
                "campaign",
                campaign.value(),
                Map.of("office", office.value().toString()));
        return reader.read(form.campaign(), office);
    }

    /** The head's name, where somebody else enters the signature; null where the head signs here. */
    private static @Nullable String signatory(OfficeId office, @Nullable String signatory) {
        if (Access.current().grants().contains(new Grant(Role.APPROVER, office))) {
            return null;
        }
        if (signatory == null || signatory.isBlank()) {
            throw InvalidField.of("signatory", "campaign.invalid.signatory");
        }
        if (signatory.length() > NAME_LENGTH) {
            throw InvalidField.of("signatory", "benchmark.invalid.too-long", NAME_LENGTH);
        }
        return signatory.strip();
    }

    private static void requireSignable(Form form) {
        if (form.open() > 0) {
            throw new FormIncomplete(form.open());
        }
        if (form.count(MeasurementStatus.DRAFT) == 0) {
            throw new NothingToDecide();
        }
        List<String> unexplained = form.lines().stream()
                .filter(line -> line.status() == MeasurementStatus.DRAFT && line.unexplained())
                .map(line -> line.card().code())
                .toList();
        if (!unexplained.isEmpty()) {
            throw new FlagsUnexplained(unexplained);
        }
    }

    private Form open(CampaignId id, OfficeId office) {
        Campaign campaign = campaigns.hold(id);
        Form form = reader.outline(campaign, office);
        if (!form.takesValuesOn(today())) {
            throw new FormClosed();
        }
        return form;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }
}
