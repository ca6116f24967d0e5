package eu.gminarium.training.procedure;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record ProcedureRow(
        UUID officeId,
        boolean endorsement,
        @Nullable UUID endorserId,
        boolean approval,
        @Nullable UUID approverId,
        long version) {

    OfficeRules toRules(List<Deputy> deputies) {
        return new OfficeRules(
                new OfficeId(officeId),
                endorsement,
                person(endorserId),
                approval,
                person(approverId),
                deputies,
                version);
    }

    private static @Nullable EmployeeId person(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }
}
