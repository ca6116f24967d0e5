package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.application.StepCause;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of an application: what, when, who, why. */
@Prototype
final class StepTable {

    private final Accounts accounts;
    private final EmployeeDirectory employees;

    StepTable(Accounts accounts, EmployeeDirectory employees) {
        this.accounts = accounts;
        this.employees = employees;
    }

    Component of(List<ApplicationStep> steps) {
        Map<AccountId, Account> known = accounts.find(steps.stream()
                .map(ApplicationStep::account)
                .filter(Objects::nonNull)
                .toList());
        return LazyList.<ApplicationStep>of(
                        Texts.t("training.steps"),
                        steps,
                        new EmptyState(VaadinIcon.LIST_OL, Texts.t("training.steps.empty")))
                .column(Texts.t("training.step.what"), step -> Words.of(step.to()))
                .column(
                        Texts.t("training.step.at"),
                        step -> Texts.dateTime(
                                step.at(), Access.current().requirePartnership().zone()))
                .column(Texts.t("training.step.who"), step -> who(step, known))
                .column(Texts.t("training.reason"), StepTable::why);
    }

    private static String why(ApplicationStep step) {
        StepCause cause = step.cause();
        String reason = step.reason() == null ? "" : step.reason();
        if (cause == null) {
            return reason;
        }
        String because = Texts.t("procedure.cause." + cause.name());
        return reason.isEmpty() ? because : because + ": " + reason;
    }

    private String who(ApplicationStep step, Map<AccountId, Account> known) {
        Account account = step.account() == null ? null : known.get(step.account());
        String name = account == null ? Words.NOTHING : account.displayName();
        EmployeeId signatory = step.signatory();
        LocalDate signedOn = step.signedOn();
        return signatory == null || signedOn == null
                ? name
                : Texts.t("training.step.paper", signer(signatory, signedOn), Texts.date(signedOn), name);
    }

    private String signer(EmployeeId signatory, LocalDate day) {
        return employees.employment(signatory, day).map(Employment::fullName).orElse(Words.NOTHING);
    }
}
