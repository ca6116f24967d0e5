package eu.gminarium.training.participant;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose declarations the signed-in person reaches: of everybody who has applied, of the own offices, one's own.
 *
 * @param every whether it is everybody who has ever applied for a training
 * @param self the person as an employee, if any
 */
record DeclarationReach(
        boolean every, List<UUID> offices, @Nullable UUID self) {

    private static final UUID NOBODY = new UUID(0, 0);

    static DeclarationReach of(Verb verb) {
        Access access = Access.current();
        EmployeeId employee = access.employee();
        UUID self = employee == null ? null : employee.value();
        return switch (access.offices(Resource.PARTICIPANT, verb)) {
            case OfficeReach.Every() -> new DeclarationReach(true, List.of(NOBODY), self);
            case OfficeReach.Only(Set<OfficeId> offices) ->
                new DeclarationReach(
                        false,
                        offices.isEmpty()
                                ? List.of(NOBODY)
                                : offices.stream().map(OfficeId::value).toList(),
                        self);
        };
    }

    /** Whether the row is within reach, for a person who has applied or not. */
    boolean covers(UUID office, UUID employee, boolean applied) {
        return employee.equals(self) || offices.contains(office) || every && applied;
    }
}
