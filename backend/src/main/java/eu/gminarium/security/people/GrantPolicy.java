package eu.gminarium.security.people;

import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who gives which role where: a county coordinator any, an office coordinator those of their own office. */
@Singleton
class GrantPolicy {

    private final Workforce workforce;

    GrantPolicy(Workforce workforce) {
        this.workforce = workforce;
    }

    /** Whether somebody may give the role at all. */
    static boolean mayGive(Access access, Role role) {
        Reach reach = access.reach(Resource.MEMBERSHIP, Verb.WRITE);
        return reach == Reach.ALL || reach == Reach.OFFICE && role.ofOffice();
    }

    /**
     * The roles as they are given.
     *
     * @throws RoleAboveYours if one of them reaches farther than the giver's own
     * @throws InvalidField if an office is missing, unknown or not wanted
     * @throws RecordNotFound if an office is out of the giver's reach
     */
    List<Grant> grants(Access access, List<RoleChoice> choices) {
        if (!choices.stream().allMatch(choice -> mayGive(access, choice.role()))) {
            throw new RoleAboveYours();
        }
        refuseWrongOffices(choices);
        OfficeReach reach = access.offices(Resource.MEMBERSHIP, Verb.WRITE);
        choices.stream().map(RoleChoice::office).forEach(office -> {
            if (office != null) {
                reach.require(office);
            }
        });
        return choices.stream()
                .map(choice -> new Grant(choice.role(), choice.office()))
                .distinct()
                .toList();
    }

    private void refuseWrongOffices(List<RoleChoice> choices) {
        Set<OfficeId> offices = workforce.officeNames().keySet();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String key = officeError(choices.get(i), offices);
            if (key != null) {
                errors.add(new FieldError("roles[" + i + "].officeId", key, List.of()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }

    private static @Nullable String officeError(RoleChoice choice, Set<OfficeId> offices) {
        OfficeId office = choice.office();
        if (office == null) {
            return choice.role().ofOffice() ? "people.office-needed" : null;
        }
        if (!choice.role().ofOffice()) {
            return "people.office-not-wanted";
        }
        return offices.contains(office) ? null : "people.office-unknown";
    }

    /** @throws InvalidField if there is no such employee within the giver's reach */
    void requireEmployee(Access access, @Nullable EmployeeId employee) {
        if (employee == null) {
            return;
        }
        OfficeReach reach = access.offices(Resource.MEMBERSHIP, Verb.WRITE);
        if (workforce.officeOf(employee).filter(reach::contains).isEmpty()) {
            throw InvalidField.of("employeeId", "people.employee-unknown");
        }
    }

    /** Whether the reach covers the grant; roles of the whole partnership only those who reach all of it. */
    static boolean covers(OfficeReach reach, Grant grant) {
        OfficeId office = grant.office();
        return office == null ? reach instanceof OfficeReach.Every : reach.contains(office);
    }
}
