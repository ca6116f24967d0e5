package eu.gminarium.training.paper;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * The papers that offices file, as PDF in the partnership's language. Each read is a transaction of its own: who decided
 * on a screen stands in the platform's tables, and no connection waits while a page is set.
 */
@Singleton
public class Prints {

    private static final String FORM = "print/form.jte";

    private final ApplicationLists applications;
    private final FormParts parts;
    private final AttendanceLists lists;
    private final PdfRenderer renderer;
    private final Messages messages;

    Prints(
            ApplicationLists applications,
            FormParts parts,
            AttendanceLists lists,
            PdfRenderer renderer,
            Messages messages) {
        this.applications = applications;
        this.parts = parts;
        this.lists = lists;
        this.renderer = renderer;
        this.messages = messages;
    }

    /**
     * The application as a form: what was decided so far is printed, the rest is left to be signed.
     *
     * @throws RecordNotFound if there is none within reach
     */
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public byte[] application(ApplicationId id) {
        Application application = applications.get(id);
        PdfFrame frame = frame("document.application.title", application.employeeName());
        return form(frame, parts.application(frame, application, applications.steps(id)));
    }

    /**
     * The participation card to be filled in by hand after the training.
     *
     * @throws NoPlaceYet unless the applicant is enrolled
     */
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public byte[] card(ApplicationId id) {
        Application application = applications.get(id);
        PaperReach.requirePlace(application);
        PdfFrame frame = frame("document.card.title", application.employeeName());
        return form(frame, parts.card(frame, application));
    }

    /**
     * The travel order with the account of costs to be filled in by hand.
     *
     * @throws NoPlaceYet unless the applicant is enrolled
     */
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public byte[] travelOrder(ApplicationId id) {
        Application application = applications.get(id);
        PaperReach.requirePlace(application);
        PdfFrame frame = frame("document.travel.title", application.employeeName());
        return form(frame, parts.travelOrder(frame, application));
    }

    /**
     * The list of a meeting for signatures; it holds the names of every office's people.
     *
     * @throws RecordNotFound if the session has no such meeting
     */
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public byte[] attendanceList(SessionId session, MeetingId meeting) {
        PdfFrame frame = frame("document.list.title");
        AttendanceList list = lists.of(frame, session, meeting);
        PdfFrame footed = frame.withFooter(list.training() + " · " + list.meeting());
        return renderer.render("print/attendance-list.jte", footed, Map.of("lists", List.of(list)));
    }

    private byte[] form(PdfFrame frame, PrintedForm form) {
        return renderer.render(FORM, frame, Map.of("form", form));
    }

    private PdfFrame frame(String titleKey, Object... arguments) {
        Partnership partnership = Scopes.currentPartnership();
        String title = messages.text(partnership.language(), titleKey, arguments);
        return PdfFrame.portrait(messages, partnership.language(), title, partnership.demo());
    }
}
