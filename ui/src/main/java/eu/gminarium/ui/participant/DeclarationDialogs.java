package eu.gminarium.ui.participant;

import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.training.participant.Correction;
import eu.gminarium.training.participant.Declaration;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationWithdrawal;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.training.participant.NewDeclaration;
import eu.gminarium.training.participant.Participant;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.register.EmployeeField;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The forms of a declaration: a new one, a correction, a withdrawal. */
@Prototype
final class DeclarationDialogs {

    private static final int REASON_LENGTH = 500;

    private final Declarations declarations;
    private final DeclarationForms forms;
    private final Employees employees;

    DeclarationDialogs(Declarations declarations, DeclarationForms forms, Employees employees) {
        this.declarations = declarations;
        this.forms = forms;
        this.employees = employees;
    }

    /** A declaration of somebody whom one picks. */
    record NewForm(@Nullable Employee employee, @Nullable LocalDate signedOn, Map<String, String> answers) {}

    /** A declaration of somebody who is given. */
    record SignedForm(@Nullable LocalDate signedOn, Map<String, String> answers) {}

    record CorrectionForm(@Nullable LocalDate signedOn, Map<String, String> answers, String reason) {}

    record WithdrawalForm(@Nullable LocalDate withdrawnOn, String reason) {}

    FormDialog<NewForm> add(ProgrammeId programme, Runnable then) {
        return new FormDialog<>(Texts.t("register.declaration.new"), Texts.t("register.save"), NewForm.class, form -> {
                    EmployeeId person = Objects.requireNonNull(form.employee()).id();
                    enter(programme, person, form.signedOn(), form.answers());
                    then.run();
                })
                .required("employee", EmployeeField.of(employees, Texts.t("register.declaration.employee")))
                .required("signedOn", Dates.picker(Texts.t("register.declaration.signed-on")))
                .field("answers", new AnswersField(forms.of(programme)));
    }

    FormDialog<SignedForm> addFor(ProgrammeId programme, EmployeeId person, Runnable then) {
        return new FormDialog<>(
                        Texts.t("register.declaration.new"), Texts.t("register.save"), SignedForm.class, form -> {
                            enter(programme, person, form.signedOn(), form.answers());
                            then.run();
                        })
                .required("signedOn", Dates.picker(Texts.t("register.declaration.signed-on")))
                .field("answers", new AnswersField(forms.of(programme)));
    }

    FormDialog<CorrectionForm> correct(DeclarationId id, Runnable then) {
        Declaration present = declarations.get(id);
        return new FormDialog<>(
                        Texts.t("register.declaration.correct.title"),
                        Texts.t("register.save"),
                        CorrectionForm.class,
                        form -> {
                            saved(() -> declarations.correct(
                                    id,
                                    new Correction(
                                            present.version(),
                                            Objects.requireNonNull(form.signedOn()),
                                            form.answers(),
                                            form.reason())));
                            then.run();
                        })
                .required("signedOn", Dates.picker(Texts.t("register.declaration.signed-on")))
                .required("reason", reason())
                .field("answers", new AnswersField(forms.of(present.programme())))
                .read(new CorrectionForm(present.signedOn(), present.answers(), ""));
    }

    FormDialog<WithdrawalForm> withdraw(Participant participant, DeclarationId id, Runnable then) {
        long version = declarations.get(id).version();
        return new FormDialog<>(
                        Texts.t("register.declaration.withdraw.title"),
                        Texts.t("register.declaration.withdraw"),
                        WithdrawalForm.class,
                        form -> {
                            declarations.withdraw(
                                    id,
                                    new DeclarationWithdrawal(
                                            version, Objects.requireNonNull(form.withdrawnOn()), form.reason()));
                            Notices.success(Texts.t("register.declaration.withdrawn", participant.employeeName()));
                            then.run();
                        })
                .required("withdrawnOn", Dates.picker(Texts.t("register.declaration.withdrawn-on")))
                .required("reason", reason());
    }

    private void enter(
            ProgrammeId programme, EmployeeId person, @Nullable LocalDate signedOn, Map<String, String> answers) {
        saved(() -> declarations.add(new NewDeclaration(programme, person, Objects.requireNonNull(signedOn), answers)));
    }

    /** The form has one field for all answers, whichever of them is wrong. */
    private static void saved(Supplier<Declaration> work) {
        try {
            Notices.success(Texts.t("register.declaration.saved", work.get().employeeName()));
        } catch (InvalidField invalid) {
            throw new InvalidField(invalid.errors().stream()
                    .map(error -> new FieldError(
                            error.field().startsWith("answers.") ? "answers" : error.field(),
                            error.messageKey(),
                            error.arguments()))
                    .toList());
        }
    }

    private static TextField reason() {
        var field = new TextField(Texts.t("register.declaration.reason"));
        field.setMaxLength(REASON_LENGTH);
        return field;
    }
}
