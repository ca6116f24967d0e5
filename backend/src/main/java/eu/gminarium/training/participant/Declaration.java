package eu.gminarium.training.participant;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared for a programme.
 *
 * @param employeeName last name first
 * @param office where the person worked on the day of signing
 * @param withdrawnOn null while it stands
 * @param answers by the fields' keys; of identity numbers only the last digits can be read
 * @param missing keys of the required fields without an answer; empty: complete
 */
public record Declaration(
        DeclarationId id,
        ProgrammeId programme,
        EmployeeId employee,
        String employeeName,
        OfficeId office,
        String officeName,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        Map<String, String> answers,
        List<String> missing,
        long version) {

    public Declaration {
        answers = Map.copyOf(answers);
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
