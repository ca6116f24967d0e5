package eu.gminarium.ui.training;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.certificate.Certificates;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sessions that are over, the latest first, with how many certificates were issued. */
@Prototype
@Route(value = ":partnership/certificates", layout = MainLayout.class)
@NavigationItem(key = "nav.certificates", icon = VaadinIcon.FILE_TEXT_O, order = 26, section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING, verb = Verb.WRITE)
final class CertificatesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Certificates certificates;
    private final transient Clock clock;

    CertificatesView(Sessions sessions, Certificates certificates, Clock clock) {
        super("certificate.title");
        this.sessions = sessions;
        this.certificates = certificates;
        this.clock = clock;
        subtitle(t("certificate.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LocalDate today = Words.today(clock);
        Map<SessionId, Integer> issued = certificates.counts();
        List<Session> over = sessions.all().stream()
                .filter(session -> session.status() == SessionStatus.PUBLISHED && over(session, today))
                .toList()
                .reversed();
        add(LazyList.of(
                        t("certificate.title"),
                        over,
                        new EmptyState(VaadinIcon.FILE_TEXT_O, t("certificate.sessions.empty")))
                .link(t("training.training"), Session::trainingTitle, row -> Paths.certificates(row.id()))
                .column(t("training.days"), Words::days)
                .number(t("training.enrolled"), row -> Texts.integer(row.enrolled()))
                .number(t("certificate.issued"), row -> Texts.integer(issued.getOrDefault(row.id(), 0))));
    }

    private static boolean over(Session session, LocalDate today) {
        return !session.meetings().isEmpty()
                && !session.meetings().getLast().day().isAfter(today);
    }
}
