package eu.gminarium.ui.training.planning;

import eu.gminarium.programme.staff.Employee;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.training.need.NeedPeriodId;
import eu.gminarium.training.need.NewNeed;
import eu.gminarium.training.need.Priority;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of a need holds; the meaning is that of {@link NewNeed}. */
record NeedForm(
        Unit unitId,
        String topic,
        @Nullable Integer people,
        Set<Employee> employeeIds,
        String reason,
        Priority priority,
        LocalDate wantedFrom,
        LocalDate wantedTo) {

    NewNeed toInput(NeedPeriodId period) {
        return new NewNeed(
                period,
                unitId.id(),
                topic,
                reason,
                priority,
                wantedFrom,
                wantedTo,
                people,
                employeeIds.stream().map(Employee::id).toList());
    }
}
