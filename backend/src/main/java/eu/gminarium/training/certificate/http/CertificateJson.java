package eu.gminarium.training.certificate.http;

import eu.gminarium.training.certificate.Certificate;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate.
 *
 * @param number in the partnership and year: {@code 7/2012}
 * @param checkPath of the public page that confirms it
 * @param replacesId the revoked one in whose place it was issued
 */
@Serdeable
record CertificateJson(
        UUID id,
        String number,
        UUID applicationId,
        UUID sessionId,
        UUID employeeId,
        String employeeName,
        UUID officeId,
        String officeName,
        String trainingTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        int teachingHours,
        int hoursPresent,
        LocalDate issuedOn,
        String checkPath,
        @Nullable UUID replacesId,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason) {

    static CertificateJson of(Certificate certificate) {
        return new CertificateJson(
                certificate.id().value(),
                certificate.number(),
                certificate.application().value(),
                certificate.session().value(),
                certificate.employee().value(),
                certificate.employeeName(),
                certificate.office().value(),
                certificate.officeName(),
                certificate.trainingTitle(),
                certificate.firstDay(),
                certificate.lastDay(),
                certificate.teachingHours(),
                certificate.hoursPresent(),
                certificate.issuedOn(),
                "/c/" + certificate.code(),
                certificate.replaces() == null ? null : certificate.replaces().value(),
                certificate.revokedOn(),
                certificate.revocationReason());
    }
}
