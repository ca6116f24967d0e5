package eu.gminarium.training.certificate;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued certificate, as it was on the day of issue.
 *
 * @param number in the partnership and year: {@code 7/2012}
 * @param code of the public page that confirms it
 * @param hoursPresent teaching hours of 45 minutes
 * @param issuedOn in the partnership's zone
 * @param replaces the revoked one in whose place it was issued
 * @param revokedOn null while it is valid
 */
public record Certificate(
        CertificateId id,
        ApplicationId application,
        SessionId session,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        String number,
        String code,
        String trainingTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        int teachingHours,
        int hoursPresent,
        LocalDate issuedOn,
        @Nullable CertificateId replaces,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason) {

    public boolean valid() {
        return revokedOn == null;
    }
}
