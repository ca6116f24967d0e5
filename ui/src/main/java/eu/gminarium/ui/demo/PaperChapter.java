package eu.gminarium.ui.demo;

import eu.gminarium.training.MeetingId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.paper.Prints;
import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.Scans;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Scans of signed papers; what was printed stands in for the paper that somebody signed and scanned. */
@Singleton
final class PaperChapter {

    private static final int MOST = 500;

    private final ApplicationLists lists;
    private final Prints prints;
    private final Scans scans;

    PaperChapter(ApplicationLists lists, Prints prints, Scans scans) {
        this.lists = lists;
        this.prints = prints;
        this.scans = scans;
    }

    void tell(DemoStage stage, Map<String, Session> sessions) {
        for (DemoRow row : stage.rows("scans.csv")) {
            Session session = row.in(sessions, "session");
            String file = row.text("file");
            if (row.optional("office").isPresent()) {
                LocalDate day = session.closesOn();
                stage.asOffice(row.text("office"), day, () -> ofStep(session, file));
            } else {
                LocalDate day = session.meetings().getFirst().day();
                stage.asCoordinator(day, () -> ofList(session, file));
            }
        }
    }

    /** The office's first application of the session that has a step signed on paper. */
    private Scan ofStep(Session session, String file) {
        for (Application application : lists.list(ApplicationFilter.of(session.id()), MOST, 0)) {
            List<ApplicationStep> onPaper = lists.steps(application.id()).stream()
                    .filter(step -> step.signatory() != null)
                    .toList();
            if (!onPaper.isEmpty()) {
                int step = onPaper.getFirst().number();
                return scans.ofStep(application.id(), step, file, prints.application(application.id()));
            }
        }
        throw new IllegalStateException("no step on paper in " + session.trainingTitle());
    }

    private Scan ofList(Session session, String file) {
        MeetingId meeting = session.meetings().getFirst().id();
        return scans.ofList(session.id(), meeting, file, prints.attendanceList(session.id(), meeting));
    }
}
