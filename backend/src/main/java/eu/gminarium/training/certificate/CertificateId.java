package eu.gminarium.training.certificate;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a certificate. */
public record CertificateId(UUID value) {

    public static CertificateId next() {
        return new CertificateId(Ids.timeOrdered());
    }
}
