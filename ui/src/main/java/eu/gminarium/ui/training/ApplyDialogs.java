package eu.gminarium.ui.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.paper.PaperFile;
import eu.gminarium.training.paper.PaperSteps;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Applying, for oneself with one click and for somebody else with a form. */
@Prototype
final class ApplyDialogs {

    private final Applications applications;
    private final PaperSteps papers;
    private final Sessions sessions;
    private final EmployeeChoice employees;
    private final Clashes clashes;
    private final Clock clock;

    ApplyDialogs(
            Applications applications,
            PaperSteps papers,
            Sessions sessions,
            EmployeeChoice employees,
            Clashes clashes,
            Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.sessions = sessions;
        this.employees = employees;
        this.clashes = clashes;
        this.clock = clock;
    }

    /** Whether the person can apply for somebody besides themselves. */
    static boolean forOthers() {
        return Access.current().reach(Resource.APPLICATION, Verb.WRITE).compareTo(Reach.OWN) > 0;
    }

    Application own(Session session) {
        Application application = applications.submit(NewApplication.own(session.id()));
        Notices.success(Texts.t("training.applied", session.trainingTitle()));
        ClashList.warn(clashes.of(application.id()));
        return application;
    }

    /** @param chosen the session, if it is already clear which */
    FormDialog<ApplyForm> somebody(@Nullable Session chosen, Consumer<Application> then) {
        var dialog = new FormDialog<>(
                        Texts.t("training.apply.somebody"),
                        Texts.t("training.apply.somebody.action"),
                        ApplyForm.class,
                        (ApplyForm form) -> submit(form, then))
                .required("session", session(chosen))
                .required("employee", employees.field(Texts.t("training.employee"), null));
        if (Access.current().reach(Resource.APPLICATION, Verb.WRITE) == Reach.OFFICE) {
            dialog.field("signedOn", signedOn()).field("scan", new ScanField());
        }
        return dialog;
    }

    private void submit(ApplyForm form, Consumer<Application> then) {
        Application application = submitted(form);
        Notices.success(Texts.t("training.applied.somebody", application.employeeName()));
        ClashList.warn(clashes.of(application.id()));
        then.accept(application);
    }

    private Application submitted(ApplyForm form) {
        PaperFile scan = form.scan();
        if (scan == null) {
            return PaperFields.naming(() -> applications.submit(form.toInput()));
        }
        if (form.signedOn() == null) {
            throw InvalidField.of("signedOn", "training.error.scan-day");
        }
        return PaperFields.naming(() -> papers.submit(form.toInput(), scan));
    }

    private ComboBox<Session> session(@Nullable Session chosen) {
        LocalDate today = Words.today(clock);
        List<Session> open = sessions.all().stream()
                .filter(session -> session.openOn(today) || session.equals(chosen))
                .toList();
        var field = new ComboBox<Session>(Texts.t("training.session"));
        field.setItems(open);
        field.setItemLabelGenerator(session -> session.trainingTitle() + " · " + Words.days(session));
        if (chosen != null) {
            field.setValue(chosen);
        }
        return field;
    }

    private static DatePicker signedOn() {
        DatePicker field = Dates.picker(Texts.t("training.paper.applied-on"));
        field.setHelperText(Texts.t("training.paper.applied-on.help"));
        return field;
    }
}
