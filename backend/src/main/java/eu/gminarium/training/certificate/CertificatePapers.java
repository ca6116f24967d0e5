package eu.gminarium.training.certificate;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.documents.QrCode;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.certificate.CertificateSheet.LogoPicture;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Certificates as PDF, set on demand from what was frozen when they were issued. Each read is a transaction of its own, so
 * that no connection waits while pages are set.
 */
@Singleton
public class CertificatePapers {

    private final CertificateRepository repository;
    private final Certificates certificates;
    private final LogoStrip logos;
    private final PdfRenderer renderer;
    private final PublicAddress address;
    private final Messages messages;

    CertificatePapers(
            CertificateRepository repository,
            Certificates certificates,
            LogoStrip logos,
            PdfRenderer renderer,
            PublicAddress address,
            Messages messages) {
        this.repository = repository;
        this.certificates = certificates;
        this.logos = logos;
        this.renderer = renderer;
        this.address = address;
        this.messages = messages;
    }

    /**
     * One certificate; a revoked one says so across the page.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public byte[] pdf(CertificateId id) {
        certificates.get(id);
        return pdf(List.of(repository.findById(id.value()).orElseThrow(RecordNotFound::new)));
    }

    /**
     * All valid certificates of a session, a page each, for the printer.
     *
     * @throws RecordNotFound if there are none
     */
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public byte[] pdf(SessionId session) {
        List<CertificateRow> valid = repository.findBySessionIdOrderByYearAndNumber(session.value()).stream()
                .filter(row -> row.revokedOn() == null)
                .toList();
        if (valid.isEmpty()) {
            throw new RecordNotFound();
        }
        return pdf(valid);
    }

    private byte[] pdf(List<CertificateRow> rows) {
        Partnership partnership = Scopes.currentPartnership();
        CertificateRow first = rows.getFirst();
        Locale locale = Languages.byCode(first.language());
        String title = rows.size() == 1
                ? messages.text(locale, "certificate.paper.title", first.writtenNumber())
                : messages.text(locale, "certificate.paper.titles", first.trainingTitle());
        PdfFrame frame = PdfFrame.portrait(messages, locale, title, partnership.demo());
        Map<UUID, LogoPicture> pictures = new HashMap<>();
        List<CertificateSheet> sheets = rows.stream()
                .map(row -> sheet(frame, partnership, row, pictures))
                .toList();
        return renderer.render("print/certificate.jte", frame, Map.of("sheets", sheets));
    }

    /** @param pictures of the document's logos, each read once */
    private CertificateSheet sheet(
            PdfFrame frame, Partnership partnership, CertificateRow row, Map<UUID, LogoPicture> pictures) {
        String link = address.of("/c/" + row.code());
        return new CertificateSheet(
                row.writtenNumber(),
                partnership.name(),
                row.fullName(),
                row.position() == null
                        ? row.officeName()
                        : frame.t("certificate.paper.employer", row.position(), row.officeName()),
                row.trainingTitle(),
                row.goals(),
                row.firstDay().equals(row.lastDay())
                        ? frame.t("certificate.paper.day", row.firstDay(), row.place())
                        : frame.t("certificate.paper.days", row.firstDay(), row.lastDay(), row.place()),
                frame.t("certificate.paper.hours", row.teachingHours(), row.hoursPresent()),
                row.trainer() == null
                        ? frame.t("certificate.paper.provider", row.provider())
                        : frame.t("certificate.paper.provider-trainer", row.provider(), row.trainer()),
                funding(frame, row),
                frame.date(row.issuedOn()),
                QrCode.picture(link),
                link,
                row.revokedOn() == null ? null : frame.t("certificate.paper.revoked", row.revokedOn()),
                strip(row, pictures));
    }

    private static @Nullable String funding(PdfFrame frame, CertificateRow row) {
        if (row.programmeName() == null) {
            return null;
        }
        List<String> parts = new ArrayList<>(List.of(frame.t("certificate.paper.programme", row.programmeName())));
        Stream.ofNullable(row.funding()).forEach(parts::add);
        Stream.ofNullable(row.agreementNumber())
                .map(number -> frame.t("certificate.paper.agreement", number))
                .forEach(parts::add);
        return String.join(" · ", parts);
    }

    private List<LogoPicture> strip(CertificateRow row, Map<UUID, LogoPicture> pictures) {
        UUID programme = row.programmeId();
        if (programme == null) {
            return List.of();
        }
        return logos.of(programme, row.issuedAt(), pictures);
    }
}
