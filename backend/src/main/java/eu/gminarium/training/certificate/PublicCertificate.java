package eu.gminarium.training.certificate;

import eu.gminarium.tenancy.Partnership;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a certificate's code confirms; all of it stands on the paper.
 *
 * @param partnership that issued it
 * @param hours teaching hours of 45 minutes that the training had
 * @param revokedOn null while it is valid
 */
public record PublicCertificate(
        Partnership partnership,
        String number,
        String employeeName,
        String trainingTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        int hours,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn) {}
