package eu.gminarium.training.application;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.procedure.Deciding;
import eu.gminarium.training.procedure.ProcedureRules;
import eu.gminarium.training.procedure.ProcedureStep;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the signed-in person reaches: by role, and in decisions also by what the offices' procedures say. A role alone does
 * not decide where the procedure names somebody else; being named does not decide without a role that may. The office
 * coordinator acts for the whole office.
 */
@Singleton
class Sights {

    private final EmployeeDirectory directory;
    private final ProcedureRules procedures;
    private final PaperRules papers;

    Sights(EmployeeDirectory directory, ProcedureRules procedures, PaperRules papers) {
        this.directory = directory;
        this.procedures = procedures;
        this.papers = papers;
    }

    /** What the person can see: their own, what their roles reach, and what waits for their decision. */
    Sight reading() {
        return withDecisions(byRole(Verb.READ));
    }

    /** The same for one application: where the role is enough, the procedures need not be asked. */
    boolean reads(UUID office, UUID unit, UUID employee) {
        Sight role = byRole(Verb.READ);
        return role.covers(office, unit, employee) || withDecisions(role).covers(office, unit, employee);
    }

    private Sight withDecisions(Sight role) {
        if (role.every()) {
            return role;
        }
        Sight sight = role;
        for (ProcedureStep step : ProcedureStep.values()) {
            sight = sight.and(deciding(step));
        }
        return sight;
    }

    /** For whom the person can apply, withdraw and move. */
    Sight writing() {
        return byRole(Verb.WRITE);
    }

    /** Whose applications the person can decide about on the screen; their own may be among them. */
    Sight deciding(ProcedureStep step) {
        Access access = Access.current();
        Set<OfficeId> held = access.grants().stream()
                .filter(grant -> reach(grant, step.verb()) != Reach.NONE)
                .flatMap(grant -> Stream.ofNullable(grant.office()))
                .collect(Collectors.toUnmodifiableSet());
        if (held.isEmpty()) {
            return Sight.of(Set.of(), Set.of(), Set.of());
        }
        Deciding named = procedures.deciding(step, access.employee(), held, papers.today());
        Set<OfficeId> offices = new HashSet<>(whole(access, step.verb()));
        offices.removeAll(named.others());
        offices.addAll(named.offices());
        offices.addAll(coordinated(access));
        boolean heads = access.grants().stream().anyMatch(grant -> reach(grant, step.verb()) == Reach.UNIT);
        return Sight.of(offices, heads ? named.units() : Set.of(), named.people());
    }

    /** The same for one application: what the coordinator of its office decides, the procedure need not be asked about. */
    boolean decides(ProcedureStep step, ApplicationRow row) {
        return coordinated(Access.current()).contains(row.office())
                || deciding(step).covers(row);
    }

    /** The offices for which the person acts as coordinator. */
    static Set<OfficeId> coordinated(Access access) {
        return whole(access, Verb.WRITE);
    }

    private Sight byRole(Verb verb) {
        Access access = Access.current();
        if (access.reach(Resource.APPLICATION, verb) == Reach.ALL) {
            return Sight.EVERYTHING;
        }
        Set<EmployeeId> self = Optional.ofNullable(access.employee())
                .filter(employee -> access.may(Resource.APPLICATION, verb))
                .map(Set::of)
                .orElse(Set.of());
        return Sight.of(whole(access, verb), headed(access, verb), self);
    }

    private Set<UnitId> headed(Access access, Verb verb) {
        boolean heads = access.grants().stream().anyMatch(grant -> reach(grant, verb) == Reach.UNIT);
        EmployeeId employee = access.employee();
        return heads && employee != null ? directory.headedUnits(employee) : Set.of();
    }

    private static Set<OfficeId> whole(Access access, Verb verb) {
        return access.offices(Resource.APPLICATION, verb) instanceof OfficeReach.Only(Set<OfficeId> offices)
                ? offices
                : Set.of();
    }

    private static Reach reach(Grant grant, Verb verb) {
        return PermissionTable.reach(grant.role(), Resource.APPLICATION, verb);
    }
}
