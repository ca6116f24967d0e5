package eu.gminarium.training.certificate;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("certificate")
record CertificateRow(
        @Id UUID id,
        UUID applicationId,
        UUID sessionId,
        UUID employeeId,
        UUID officeId,
        int year,
        int number,
        String code,
        String language,
        String fullName,
        @Nullable String position,
        String officeName,
        String trainingTitle,
        String goals,
        String provider,
        @Nullable String trainer,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        int teachingHours,
        int hoursPresent,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        @Nullable String funding,
        @Nullable String agreementNumber,
        LocalDate issuedOn,
        Instant issuedAt,
        @Nullable UUID accountId,
        @Nullable UUID replacesId,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationReason) {

    String writtenNumber() {
        return number + "/" + year;
    }

    Certificate toCertificate() {
        return new Certificate(
                new CertificateId(id),
                new ApplicationId(applicationId),
                new SessionId(sessionId),
                new EmployeeId(employeeId),
                fullName,
                new OfficeId(officeId),
                officeName,
                writtenNumber(),
                code,
                trainingTitle,
                firstDay,
                lastDay,
                teachingHours,
                hoursPresent,
                issuedOn,
                replacesId == null ? null : new CertificateId(replacesId),
                revokedOn,
                revocationReason);
    }
}
