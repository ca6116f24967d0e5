package eu.gminarium.training.planning;

import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.OfficeProgress;
import eu.gminarium.training.minimum.PersonProgress;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far somebody is with a minimum.
 *
 * @param attended days or teaching hours within the period
 * @param share of what is required, 0 to 1
 */
@Serdeable
record ProgressJson(
        UUID planId,
        String planName,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        String unitSymbol,
        String position,
        LocalDate from,
        LocalDate to,
        double attended,
        int required,
        Measure measure,
        double share,
        boolean fulfilled) {

    static ProgressJson of(PersonProgress progress) {
        return new ProgressJson(
                progress.plan().id().value(),
                progress.plan().name(),
                progress.employee().value(),
                progress.employeeName(),
                progress.office().value(),
                progress.officeName(),
                progress.unitSymbol(),
                progress.position(),
                progress.from(),
                progress.to(),
                progress.attended(),
                progress.plan().required(),
                progress.plan().measure(),
                progress.share(),
                progress.fulfilled());
    }

    /** @param counted whose position the plan counts */
    @Serdeable
    record OfOffice(UUID officeId, String officeName, long counted, long fulfilled) {

        static OfOffice of(OfficeProgress progress) {
            return new OfOffice(
                    progress.office().value(), progress.officeName(), progress.counted(), progress.fulfilled());
        }
    }
}
