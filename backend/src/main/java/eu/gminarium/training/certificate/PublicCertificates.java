package eu.gminarium.training.certificate;

import eu.gminarium.security.Unchecked;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Certificates for whoever holds the paper, who has nothing but its code. */
@Singleton
@Unchecked("the public code is the permission, and the paper says the same")
public class PublicCertificates {

    private final PublicCodes codes;
    private final CertificateRepository repository;

    PublicCertificates(PublicCodes codes, CertificateRepository repository) {
        this.codes = codes;
        this.repository = repository;
    }

    /** The certificate behind the code; empty if there is none. */
    public Optional<PublicCertificate> find(String code) {
        return codes.find(PublicCodes.Kind.CERTIFICATE, code)
                .flatMap(target -> Scopes.partnership(
                        target.partnership(),
                        () -> repository.findById(target.id()).map(row -> view(target.partnership(), row))));
    }

    private static PublicCertificate view(Partnership partnership, CertificateRow row) {
        return new PublicCertificate(
                partnership,
                row.writtenNumber(),
                row.fullName(),
                row.trainingTitle(),
                row.firstDay(),
                row.lastDay(),
                row.teachingHours(),
                row.issuedOn(),
                row.revokedOn());
    }
}
