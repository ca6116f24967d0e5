package eu.gminarium.ui.training;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.paper.PaperFile;
import eu.gminarium.training.paper.PaperSteps;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;

/** The next step of an application: endorsement while it is submitted, approval once it is endorsed. */
@Prototype
final class Decisions {

    private static final int REASON_LENGTH = 500;

    private final Applications applications;
    private final PaperSteps papers;
    private final EmployeeChoice employees;

    Decisions(Applications applications, PaperSteps papers, EmployeeChoice employees) {
        this.applications = applications;
        this.papers = papers;
        this.employees = employees;
    }

    /** Key of the verb on the button that says yes. */
    static String yesKey(Application application) {
        return application.status() == ApplicationStatus.SUBMITTED ? "training.endorse" : "training.approve";
    }

    /** Whether somebody still has to decide. */
    static boolean waits(Application application) {
        return application.status() == ApplicationStatus.SUBMITTED
                || application.status() == ApplicationStatus.ENDORSED;
    }

    Application grant(Application application) {
        return decided(application, Decision.yes());
    }

    FormDialog<ReasonForm> decline(Application application, Consumer<Application> then) {
        return new FormDialog<>(
                        Texts.t("training.decline.of", application.employeeName()),
                        Texts.t("training.decline"),
                        ReasonForm.class,
                        (ReasonForm form) -> then.accept(decided(application, Decision.no(form.reason()))))
                .required("reason", reason());
    }

    FormDialog<ReasonForm> withdraw(Application application, Consumer<Application> then) {
        return new FormDialog<>(
                        Texts.t("training.withdraw.of", application.employeeName()),
                        Texts.t("training.withdraw"),
                        ReasonForm.class,
                        (ReasonForm form) -> {
                            Application withdrawn =
                                    applications.withdraw(application.id(), new Withdrawal(form.reason(), null));
                            Notices.success(Texts.t("training.withdrawn"));
                            then.accept(withdrawn);
                        })
                .field("reason", reason());
    }

    /** Enters what was decided and signed on paper. */
    FormDialog<PaperForm> paper(Application application, Consumer<Application> then) {
        return new FormDialog<>(
                        Texts.t("training.paper.of", application.employeeName()),
                        Texts.t("training.paper.action"),
                        PaperForm.class,
                        (PaperForm form) -> then.accept(entered(application, form)))
                .required("granted", granted(application))
                .required("signatory", employees.field(Texts.t("training.paper.signatory"), application.office()))
                .required("signedOn", Dates.picker(Texts.t("training.paper.signed-on")))
                .field("scan", new ScanField())
                .field("reason", reason());
    }

    private Application entered(Application application, PaperForm form) {
        Decision decision = form.toDecision();
        PaperFile scan = form.scan();
        return scan == null
                ? PaperFields.naming(() -> decided(application, decision))
                : told(PaperFields.naming(() -> scanned(application, decision, scan)));
    }

    private Application scanned(Application application, Decision decision, PaperFile scan) {
        return application.status() == ApplicationStatus.SUBMITTED
                ? papers.endorse(application.id(), decision, scan)
                : papers.decide(application.id(), decision, scan);
    }

    private Application decided(Application application, Decision decision) {
        return told(
                application.status() == ApplicationStatus.SUBMITTED
                        ? applications.endorse(application.id(), decision)
                        : applications.decide(application.id(), decision));
    }

    private static Application told(Application after) {
        Notices.success(Texts.t("training.decided", after.employeeName(), Words.of(after.status())));
        return after;
    }

    private static Select<Boolean> granted(Application application) {
        var field = new Select<Boolean>();
        field.setLabel(Texts.t("training.paper.decision"));
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> Texts.t(yes ? yesKey(application) : "training.decline"));
        field.setValue(true);
        return field;
    }

    private static TextArea reason() {
        var field = new TextArea(Texts.t("training.reason"));
        field.setMaxLength(REASON_LENGTH);
        return field;
    }

    /** What the form of a reason holds. */
    record ReasonForm(String reason) {}
}
