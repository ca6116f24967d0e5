package eu.gminarium.training.procedure;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the offices' procedures say about a step and a person. */
@Singleton
@Unchecked("the services that ask check what they do with the answer")
public class ProcedureRules {

    private final ProcedureRepository procedures;
    private final DeputyRepository deputies;
    private final EmployeeDirectory employees;

    ProcedureRules(ProcedureRepository procedures, DeputyRepository deputies, EmployeeDirectory employees) {
        this.procedures = procedures;
        this.deputies = deputies;
        this.employees = employees;
    }

    /** The procedure of an office; the usual one if it has set nothing. */
    @Transactional(readOnly = true)
    public OfficeRules of(OfficeId office) {
        return procedures
                .find(office.value())
                .map(row -> row.toRules(deputies.findByOfficeIdOrderById(office.value()).stream()
                        .map(DeputyRow::toDeputy)
                        .toList()))
                .orElseGet(() -> OfficeRules.usual(office));
    }

    /** The procedures of all offices that have set one. */
    @Transactional(readOnly = true)
    public List<OfficeRules> all() {
        Map<UUID, List<Deputy>> byOffice = deputies.findAllOrderById().stream()
                .collect(Collectors.groupingBy(
                        DeputyRow::officeId, Collectors.mapping(DeputyRow::toDeputy, Collectors.toList())));
        return procedures.all().stream()
                .map(row -> row.toRules(byOffice.getOrDefault(row.officeId(), List.of())))
                .toList();
    }

    /**
     * Whether the person is one whom the office's procedure names for the step: the named one, the head of the unit, or
     * whoever stands in for them. The approver's role is held by accounts, of which this knows nothing.
     *
     * @param rules of the applicant's office
     * @param unit the applicant's
     * @param applicant whose application it is
     */
    @Transactional(readOnly = true)
    public boolean signs(
            OfficeRules rules,
            ProcedureStep step,
            EmployeeId person,
            UnitId unit,
            EmployeeId applicant,
            LocalDate day) {
        return decides(rules, step, person, unit)
                || rules.absentFor(step, person, day).anyMatch(absent -> decides(rules, step, absent, unit))
                || rules.representsInOwn(step, person, applicant, day);
    }

    /**
     * What the person decides about by name or as a deputy.
     *
     * @param person null for somebody who is no employee
     * @param within the offices in which the person holds a role that may take the step
     */
    @Transactional(readOnly = true)
    public Deciding deciding(ProcedureStep step, @Nullable EmployeeId person, Set<OfficeId> within, LocalDate day) {
        Set<OfficeId> offices = new HashSet<>();
        Set<OfficeId> others = new HashSet<>();
        Set<EmployeeId> people = new HashSet<>();
        Set<EmployeeId> heads = new HashSet<>();
        Stream.ofNullable(person).forEach(heads::add);
        for (OfficeId office : within) {
            OfficeRules rules = of(office);
            EmployeeId named = rules.named(step);
            List<EmployeeId> absent = person == null
                    ? List.of()
                    : rules.absentFor(step, person, day).toList();
            if (named == null) {
                heads.addAll(absent);
            } else {
                (named.equals(person) || absent.contains(named) ? offices : others).add(office);
            }
            rules.deputies().stream()
                    .map(Deputy::employee)
                    .filter(other -> person != null && rules.representsInOwn(step, person, other, day))
                    .forEach(people::add);
        }
        Set<UnitId> units = step == ProcedureStep.ENDORSEMENT ? units(heads) : Set.of();
        return new Deciding(offices, others, units, people);
    }

    private boolean decides(OfficeRules rules, ProcedureStep step, EmployeeId person, UnitId unit) {
        EmployeeId named = rules.named(step);
        return named == null
                ? step == ProcedureStep.ENDORSEMENT
                        && employees.headedUnits(person).contains(unit)
                : named.equals(person);
    }

    private Set<UnitId> units(Set<EmployeeId> heads) {
        return heads.isEmpty()
                ? Set.of()
                : procedures.endorsedUnits(heads.stream().map(EmployeeId::value).toList()).stream()
                        .map(UnitId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
