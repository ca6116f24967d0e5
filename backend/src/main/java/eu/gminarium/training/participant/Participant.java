package eu.gminarium.training.participant;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a programme supported or who declared for it.
 *
 * @param employeeName last name first
 * @param office at the first support, or at the signature
 * @param since day of the first meeting attended; null while there is none
 * @param declaration null while there is none
 * @param readable whether the declaration is within reach of who asks; one that another office signed is not
 * @param missing keys of required fields without an answer
 * @param ageAtEntry full years reached in the year of the first support; null where the year of birth is not known
 */
public record Participant(
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        @Nullable LocalDate since,
        @Nullable DeclarationId declaration,
        boolean readable,
        @Nullable LocalDate signedOn,
        State state,
        List<String> missing,
        @Nullable Integer ageAtEntry) {

    /** Whether the person counts, or what keeps them from it. */
    public enum State {
        /** Was supported, and a complete declaration stands: counts once. */
        COUNTED,
        /** A complete declaration stands; no meeting was attended yet. */
        DECLARED,
        INCOMPLETE,
        WITHDRAWN,
        /** Was supported without a declaration. */
        UNDECLARED
    }

    public Participant {
        missing = List.copyOf(missing);
    }

    /** Whether the declaration was signed only after the first support. */
    public boolean signedLate() {
        return since != null && signedOn != null && signedOn.isAfter(since);
    }
}
