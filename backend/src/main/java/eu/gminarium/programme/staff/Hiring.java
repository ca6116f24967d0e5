package eu.gminarium.programme.staff;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts new people into units, one or ten thousand at a time. */
@Singleton
class Hiring {

    private final EmployeeQueries queries;
    private final EmployeeRepository people;
    private final EmploymentRepository employments;
    private final UnitRepository units;
    private final ActivityLog activity;

    Hiring(
            EmployeeQueries queries,
            EmployeeRepository people,
            EmploymentRepository employments,
            UnitRepository units,
            ActivityLog activity) {
        this.queries = queries;
        this.people = people;
        this.employments = employments;
        this.units = units;
        this.activity = activity;
    }

    List<EmployeeId> hire(List<NewEmployee> inputs) {
        requirePlaces(inputs.stream().map(NewEmployee::employment).toList());
        refuseTakenEmails(inputs);
        List<EmployeeRow> rows = inputs.stream().map(EmployeeRow::of).toList();
        List<EmploymentRow> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(EmploymentRow.of(rows.get(i).id(), inputs.get(i).employment()));
        }
        people.saveAll(rows);
        employments.saveAll(places);
        places.forEach(
                place -> activity.record("added", "employee", place.employeeId(), Map.of("unit", place.unitId())));
        return rows.stream().map(row -> new EmployeeId(row.id())).toList();
    }

    /** @throws InvalidField if the unit is not the office's, or has ended before */
    void requirePlace(NewEmployment input) {
        requirePlaces(List.of(input));
    }

    private void requirePlaces(List<NewEmployment> inputs) {
        OfficeReach reach = Access.current().offices(Resource.EMPLOYEE, Verb.WRITE);
        inputs.stream().map(NewEmployment::office).distinct().forEach(reach::require);
        Set<UUID> offices = inputs.stream().map(input -> input.office().value()).collect(Collectors.toSet());
        Map<UUID, UnitRow> known =
                units.findByOfficeIdIn(offices).stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (NewEmployment input : inputs) {
            UnitRow unit = known.get(input.unit().value());
            if (unit == null || !unit.officeId().equals(input.office().value())) {
                throw InvalidField.of("unitId", "programme.error.unit-of-other-office");
            }
            if (unit.hasEndedBefore(input.from())) {
                throw InvalidField.of("unitId", "programme.error.unit-ended");
            }
        }
    }

    private void refuseTakenEmails(List<NewEmployee> inputs) {
        inputs.stream()
                .collect(Collectors.groupingBy(
                        input -> input.employment().office().value()))
                .forEach((office, hired) -> {
                    List<String> emails = hired.stream()
                            .map(NewEmployee::email)
                            .filter(Objects::nonNull)
                            .toList();
                    refuseRepeated(emails);
                    refuseTaken(office, Set.of(), emails);
                });
    }

    /** @throws EmailTaken if somebody of the office besides these people has the address */
    void refuseTakenEmail(UUID office, Set<UUID> besides, @Nullable String email) {
        if (email != null) {
            refuseTaken(office, besides, List.of(email));
        }
    }

    private static void refuseRepeated(List<String> emails) {
        Set<String> seen = new HashSet<>();
        emails.stream().filter(email -> !seen.add(email)).findFirst().ifPresent(email -> {
            throw new EmailTaken(email);
        });
    }

    private void refuseTaken(UUID office, Set<UUID> besides, List<String> emails) {
        queries.withEmail(office, emails).stream()
                .filter(owner -> !besides.contains(owner.id()) && owner.email() != null)
                .findFirst()
                .ifPresent(owner -> {
                    throw new EmailTaken(Objects.requireNonNull(owner.email()));
                });
    }
}
