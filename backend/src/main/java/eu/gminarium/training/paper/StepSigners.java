package eu.gminarium.training.paper;

import eu.gminarium.documents.PdfFrame;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.ApplicationStep;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who decided a step, by name: on paper the signatory, on the screen the account. */
@Singleton
class StepSigners {

    private final Accounts accounts;
    private final EmployeeDirectory employees;

    StepSigners(Accounts accounts, EmployeeDirectory employees) {
        this.accounts = accounts;
        this.employees = employees;
    }

    /**
     * The last decision on an application in that status.
     *
     * @param yes what a granted decision leads to
     */
    Optional<Signed> last(
            PdfFrame frame, List<ApplicationStep> steps, ApplicationStatus from, Set<ApplicationStatus> yes) {
        return steps.stream()
                .filter(step -> step.from() == from)
                .filter(step -> yes.contains(step.to()) || step.to() == ApplicationStatus.DECLINED)
                .reduce((earlier, later) -> later)
                .map(step -> new Signed(decision(frame, step, yes), who(step), day(step)));
    }

    private static String decision(PdfFrame frame, ApplicationStep step, Set<ApplicationStatus> yes) {
        String word = frame.t(yes.contains(step.to()) ? "document.decision.yes" : "document.decision.no");
        return step.reason() == null ? word : word + ": " + step.reason();
    }

    private String who(ApplicationStep step) {
        EmployeeId signatory = step.signatory();
        LocalDate signedOn = step.signedOn();
        if (signatory != null && signedOn != null) {
            return employees
                    .employment(signatory, signedOn)
                    .map(Employment::fullName)
                    .orElse("");
        }
        AccountId account = step.account();
        return account == null
                ? ""
                : Optional.ofNullable(accounts.find(List.of(account)).get(account))
                        .map(Account::displayName)
                        .orElse("");
    }

    private static LocalDate day(ApplicationStep step) {
        LocalDate signedOn = step.signedOn();
        return signedOn == null
                ? step.at().atZone(Scopes.currentPartnership().zone()).toLocalDate()
                : signedOn;
    }

    /** A decision as it stands on the form. */
    record Signed(String decision, String who, LocalDate day) {}
}
