package eu.gminarium.programme.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which offices take part in which programme, and on what terms. */
@Singleton
public class Partners {

    private final PartnerRepository repository;
    private final ProgrammeRepository programmes;
    private final OfficeDirectory offices;
    private final ActivityLog activity;

    Partners(
            PartnerRepository repository,
            ProgrammeRepository programmes,
            OfficeDirectory offices,
            ActivityLog activity) {
        this.repository = repository;
        this.programmes = programmes;
        this.offices = offices;
        this.activity = activity;
    }

    /** The lead first, then by the offices' numbers. */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Partner> of(ProgrammeId programme) {
        if (programmes.findById(programme.value()).isEmpty()) {
            throw new RecordNotFound();
        }
        Map<OfficeId, Office> byId = offices.byId();
        Comparator<PartnerRow> leadFirst = Comparator.comparing(PartnerRow::role);
        return repository.findByProgrammeId(programme.value()).stream()
                .sorted(leadFirst.thenComparing(row -> office(byId, row).number()))
                .map(row -> row.toPartner(office(byId, row)))
                .toList();
    }

    /** @throws RecordNotFound if the partnership has no such partner */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Partner get(PartnerId id) {
        PartnerRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        return row.toPartner(offices.get(new OfficeId(row.officeId())));
    }

    /**
     * @throws PartnerExists if the office already takes part
     * @throws LeadExists if another office already leads
     * @throws InvalidField if the partnership has no such office
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Partner add(ProgrammeId programme, OfficeId office, @Valid PartnerTerms terms) {
        Office found =
                offices.find(office).orElseThrow(() -> InvalidField.of("officeId", "programme.error.office-unknown"));
        PartnerRow row = PartnerRow.of(PartnerId.next().value(), programme.value(), office.value(), terms, 0);
        lock(programme.value());
        if (repository.existsByProgrammeIdAndOfficeId(row.programmeId(), row.officeId())) {
            throw new PartnerExists(found.displayName());
        }
        refuseSecondLead(row);
        repository.save(row);
        return logged("added", row, found);
    }

    /**
     * @param version the version that was read
     * @throws StaleVersion if somebody else changed the partner in the meantime
     * @throws LeadExists if another office already leads
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public Partner change(PartnerId id, long version, @Valid PartnerTerms terms) {
        PartnerRow row = locked(id, version);
        PartnerRow changed = row.changed(terms);
        refuseSecondLead(changed);
        return logged("changed", repository.update(changed), offices.get(new OfficeId(row.officeId())));
    }

    /**
     * Takes an office out of a programme; the office itself stays.
     *
     * @throws StaleVersion if somebody else changed the partner in the meantime
     */
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    @Transactional
    public void remove(PartnerId id, long version) {
        PartnerRow row = locked(id, version);
        repository.deleteById(row.id());
        activity.record(
                "removed", "partner", row.id(), Map.of("office", row.officeId(), "programme", row.programmeId()));
    }

    /** Read again behind the programme's lock, so that the version that is compared stays the last one. */
    private PartnerRow locked(PartnerId id, long version) {
        lock(repository.findById(id.value()).orElseThrow(RecordNotFound::new).programmeId());
        PartnerRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void lock(UUID programme) {
        if (programmes.findByIdForUpdate(programme).isEmpty()) {
            throw new RecordNotFound();
        }
    }

    private void refuseSecondLead(PartnerRow row) {
        if (row.role() != PartnerRole.LEAD) {
            return;
        }
        repository.findByProgrammeId(row.programmeId()).stream()
                .filter(other -> other.role() == PartnerRole.LEAD && !other.id().equals(row.id()))
                .findFirst()
                .ifPresent(lead -> {
                    throw new LeadExists(
                            offices.get(new OfficeId(lead.officeId())).displayName());
                });
    }

    private Partner logged(String action, PartnerRow row, Office office) {
        activity.record(action, "partner", row.id(), Map.of("office", row.officeId(), "programme", row.programmeId()));
        return row.toPartner(office);
    }

    private static Office office(Map<OfficeId, Office> byId, PartnerRow row) {
        return Objects.requireNonNull(byId.get(new OfficeId(row.officeId())));
    }
}
