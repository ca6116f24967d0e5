package eu.gminarium.mysteryclient.audit;

import eu.gminarium.security.Unchecked;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The days of previews, for the services of this area, and what day it is there. */
@Singleton
@Unchecked("days only; the services that ask declare what the person may do")
public class Previews {

    private final StageRepository repository;
    private final Clock clock;

    Previews(StageRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Empty before it begins, and for audits from before there were previews. */
    public Optional<Preview> of(AuditId audit) {
        return repository.findById(audit.value()).map(PreviewRow::toPreview);
    }

    /** The day in the partnership's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }

    void begin(AuditId audit, int workingDays) {
        Partnership partnership = Scopes.currentPartnership();
        LocalDate today = today();
        repository.save(new PreviewRow(
                audit.value(), workingDays, today, WorkingDays.after(today, workingDays, partnership.zone())));
    }
}
