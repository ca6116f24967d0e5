package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.mysteryclient.audit.Previews;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Each office's own result, from the preview on: before the others see it, and after. */
@Singleton
public class OfficeResults {

    private final AppealRepository repository;
    private final AuditReach audits;
    private final Previews previews;
    private final OfficeSheets sheets;
    private final AppealViews appeals;
    private final OfficeDirectory offices;

    OfficeResults(
            AppealRepository repository,
            AuditReach audits,
            Previews previews,
            OfficeSheets sheets,
            AppealViews appeals,
            OfficeDirectory offices) {
        this.repository = repository;
        this.audits = audits;
        this.previews = previews;
        this.sheets = sheets;
        this.appeals = appeals;
        this.offices = offices;
    }

    /** The audits in which an office of the person has a result that it may see, latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    public List<Audit> audits() {
        OfficeReach reach = reach();
        return repository.results().stream()
                .filter(key -> reach.contains(new OfficeId(key.officeId())))
                .map(key -> new AuditId(key.auditId()))
                .distinct()
                .map(audits::require)
                .sorted(Comparator.comparing(Audit::startsOn).reversed())
                .toList();
    }

    /**
     * The person's offices that have a result in the audit, in the order of their numbers.
     *
     * @throws RecordNotFound if the audit shows none yet
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    public List<Office> offices(AuditId audit) {
        requireShown(audit);
        OfficeReach reach = reach();
        return repository.results().stream()
                .filter(key -> key.auditId().equals(audit.value()))
                .map(key -> new OfficeId(key.officeId()))
                .filter(reach::contains)
                .map(offices::get)
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
    }

    /** @throws RecordNotFound for another office, and before the preview */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.OFFICE_RESULT, verb = Verb.READ)
    public OfficeResult of(AuditId id, OfficeId officeId) {
        Audit audit = requireShown(id);
        reach().require(officeId);
        Office office = offices.get(officeId);
        Preview preview = previews.of(id).orElse(null);
        boolean open = audit.status() == AuditStatus.PREVIEW && preview != null && preview.includes(previews.today());
        return sheets.of(audit, office, appeals.of(id, officeId), preview, open);
    }

    private Audit requireShown(AuditId id) {
        Audit audit = audits.require(id);
        if (!audit.status().showsOwnResult()) {
            throw new RecordNotFound();
        }
        return audit;
    }

    private static OfficeReach reach() {
        return Access.current().offices(Resource.OFFICE_RESULT, Verb.READ);
    }
}
