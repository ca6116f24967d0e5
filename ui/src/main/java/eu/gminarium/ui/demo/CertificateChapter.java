package eu.gminarium.ui.demo;

import eu.gminarium.programme.plan.Logos;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.certificate.Candidate;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The logos of the programme, and the certificates of sessions that are over; one is corrected. */
@Singleton
final class CertificateChapter {

    private final Programmes programmes;
    private final Logos logos;
    private final Certificates certificates;

    CertificateChapter(Programmes programmes, Logos logos, Certificates certificates) {
        this.programmes = programmes;
        this.logos = logos;
        this.certificates = certificates;
    }

    void tell(DemoStage stage, Map<String, Session> sessions) {
        LocalDate start = stage.rows("programme.csv").getFirst().day("starts_on");
        stage.rows("logos.csv").forEach(row -> stage.asCoordinator(start, () -> logo(stage, row)));
        for (DemoRow row : stage.rows("certificates.csv")) {
            Session session = row.in(sessions, "session");
            LocalDate day = session.meetings().getLast().day().plusDays(row.number("days_after"));
            List<Certificate> issued = stage.asCoordinator(day, () -> issue(session));
            row.optional("reissued_after")
                    .map(Integer::parseInt)
                    .ifPresent(later -> stage.asCoordinator(
                            day.plusDays(later),
                            () -> certificates.reissue(issued.getFirst().id(), row.text("reason"))));
        }
    }

    private Object logo(DemoStage stage, DemoRow row) {
        ProgrammeId programme = programmes.list().getFirst().id();
        String path = stage.partnership().slug() + "/" + row.text("file");
        try (InputStream file = DemoFile.open(path)) {
            return logos.add(programme, row.text("description"), row.text("file"), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Certificate> issue(Session session) {
        List<ApplicationId> ready = certificates.candidates(session.id()).stream()
                .filter(Candidate::ready)
                .map(candidate -> candidate.attendee().application())
                .toList();
        return certificates.issue(session.id(), ready);
    }
}
