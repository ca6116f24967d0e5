package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.certificate.Candidate;
import eu.gminarium.training.certificate.Certificate;
import eu.gminarium.training.certificate.CertificateIssuers;
import eu.gminarium.training.certificate.CertificatePapers;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.training.certificate.batch.Batch;
import eu.gminarium.training.certificate.batch.Batches;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The certificates of one session: who has one, who could get one, and the issue to all of them. */
@Prototype
@Route(value = ":partnership/sessions/:id/certificates", layout = MainLayout.class)
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.READ)
final class SessionCertificatesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Certificates certificates;
    private final transient CertificatePapers papers;
    private final transient CertificateIssuers issuers;
    private final transient CertificateSteps steps;
    private final transient Batches batches;

    SessionCertificatesView(
            Sessions sessions,
            Certificates certificates,
            CertificatePapers papers,
            CertificateIssuers issuers,
            CertificateSteps steps,
            Batches batches) {
        this.sessions = sessions;
        this.certificates = certificates;
        this.papers = papers;
        this.issuers = issuers;
        this.steps = steps;
        this.batches = batches;
        crumb(t("training.trainings.title"), TrainingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Session session = sessions.get(new SessionId(RouteKey.of(event, Paths.ID)));
        title(t("certificate.session"));
        subtitle(session.trainingTitle() + " · " + Words.days(session));
        crumb(session.trainingTitle(), Paths.session(session.id()));
        List<Candidate> people = certificates.candidates(session.id());
        boolean issues = Access.current().may(Resource.TRAINING, Verb.WRITE);
        if (issues) {
            offer(session, people);
        }
        if (people.isEmpty()) {
            add(new EmptyState(VaadinIcon.USERS, t("certificate.people.empty")));
        } else {
            add(table(session, people, issues));
        }
    }

    private void offer(Session session, List<Candidate> people) {
        Optional<String> basis = issuers.legalBasis(session.training());
        Optional<Batch> batch = batches.latest(session.id());
        int ready = (int) people.stream().filter(Candidate::ready).count();
        List<Component> actions = new ArrayList<>();
        if (ready > 0 && basis.isEmpty() && batch.filter(Batch::running).isEmpty()) {
            var issue = Buttons.primary("certificate.issue.action", () -> ask(session, ready));
            issue.setText(t("certificate.issue-all", ready));
            actions.add(issue);
        }
        if (people.stream().anyMatch(person -> person.certificate() != null)) {
            actions.add(
                    FileDownload.pdf(t("certificate.print-all"), "zaswiadczenia.pdf", () -> papers.pdf(session.id())));
        }
        actions(actions.toArray(Component[]::new));
        batch.ifPresent(last -> add(new BatchProgress(last, batches, this::reload)));
        add(issuer(session, basis));
    }

    private Div issuer(Session session, Optional<String> basis) {
        var line = new Div(new Span(basis.map(law -> t("certificate.issuer.institution", law))
                .orElseGet(() -> t("certificate.issuer.partnership"))));
        line.addClassName("gm-issuer");
        line.add(
                basis.isPresent()
                        ? Buttons.plain("certificate.issuer.to-partnership", () -> {
                            issuers.partnership(session.training());
                            reload();
                        })
                        : Buttons.plain(
                                "certificate.issuer.to-institution",
                                () -> steps.institution(session.training(), this::reload)));
        return line;
    }

    private void ask(Session session, int ready) {
        Confirm.ask(
                t("certificate.issue.question", ready),
                t("certificate.issue.consequence"),
                t("certificate.issue.action"),
                () -> {
                    batches.start(session.id());
                    reload();
                });
    }

    private PlainTable table(Session session, List<Candidate> people, boolean issues) {
        var table = new PlainTable(
                t("certificate.session"),
                List.of(
                        t("certificate.name"),
                        t("certificate.office"),
                        t("certificate.attended"),
                        t("certificate.number"),
                        t("certificate.state"),
                        ""));
        people.forEach(person -> table.row(row(person, issues)));
        certificates.of(session.id()).stream()
                .filter(certificate -> !certificate.valid())
                .forEach(revoked -> table.row(revoked(revoked)));
        return table;
    }

    private List<Component> row(Candidate person, boolean issues) {
        Attendee attendee = person.attendee();
        Certificate certificate = person.certificate();
        List<Component> cells = new ArrayList<>(List.of(
                new Span(attendee.employeeName()),
                new Span(attendee.officeName()),
                new Span(Texts.percent(attendee.share()))));
        if (certificate == null) {
            cells.addAll(List.of(new Span(Words.NOTHING), CertificateWords.badge(person), new Span()));
        } else {
            var buttons = new Div(download(certificate));
            buttons.addClassName("gm-downloads");
            if (issues) {
                buttons.add(steps.of(certificate, this::reload));
            }
            cells.addAll(List.of(check(certificate), CertificateWords.badge(certificate), buttons));
        }
        return cells;
    }

    private List<Component> revoked(Certificate certificate) {
        return List.of(
                new Span(certificate.employeeName()),
                new Span(certificate.officeName()),
                new Span(Words.NOTHING),
                check(certificate),
                CertificateWords.badge(certificate),
                new Span(certificate.revocationReason() == null ? "" : certificate.revocationReason()));
    }

    private static Anchor check(Certificate certificate) {
        return new Anchor("/c/" + certificate.code(), certificate.number());
    }

    private FileDownload download(Certificate certificate) {
        FileDownload link =
                FileDownload.pdf("PDF", CertificateWords.fileName(certificate), () -> papers.pdf(certificate.id()));
        link.setAriaLabel(t("certificate.download") + ": " + certificate.number());
        return link;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
