package eu.gminarium.training.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the template {@code print/certificate.jte}: texts as they stand on the paper.
 *
 * @param employer the office, with the position before it where it is known
 * @param days when and where the training was
 * @param hours how many teaching hours, and how many of them the person was there
 * @param funding programme, fund and agreement; null where no programme pays
 * @param qrCode picture of the code that leads to {@code address}
 * @param revoked null while it is valid
 * @param logos pictures of the strip
 */
public record CertificateSheet(
        String number,
        String issuer,
        String name,
        String employer,
        String training,
        String goals,
        String days,
        String hours,
        String provider,
        @Nullable String funding,
        String issued,
        String qrCode,
        String address,
        @Nullable String revoked,
        List<LogoPicture> logos) {

    public CertificateSheet {
        logos = List.copyOf(logos);
    }

    /**
     * A picture of the strip.
     *
     * @param source {@code data:} address
     */
    public record LogoPicture(String source, String description) {}
}
