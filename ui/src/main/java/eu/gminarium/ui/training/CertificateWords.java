package eu.gminarium.ui.training;

import eu.gminarium.training.certificate.Candidate;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;

/** Words of a certificate in lists. */
final class CertificateWords {

    private CertificateWords() {}

    static StatusBadge badge(Certificate certificate) {
        LocalDate revokedOn = certificate.revokedOn();
        return revokedOn == null
                ? new StatusBadge(Tone.SUCCESS, Texts.t("certificate.state.valid"))
                : new StatusBadge(Tone.DANGER, Texts.t("certificate.state.revoked", Texts.date(revokedOn)));
    }

    /** What somebody without a certificate has to look forward to. */
    static StatusBadge badge(Candidate candidate) {
        return candidate.ready()
                ? new StatusBadge(Tone.INFORMATION, Texts.t("certificate.state.ready"))
                : new StatusBadge(Tone.NEUTRAL, Texts.t("certificate.state.missed"));
    }

    /** The number without its slash, which no file's name can hold. */
    static String fileName(Certificate certificate) {
        return "zaswiadczenie-" + certificate.number().replace('/', '-') + ".pdf";
    }
}
