package eu.gminarium.ui.training;

import eu.gminarium.training.session.ReservedSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlanChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form of a seat plan holds; the meaning is that of {@link SeatPlanChange}. */
record SeatPlanForm(List<ReservedSeats> reserved, @Nullable LocalDate releasesOn, Integer offerHours) {

    static SeatPlanForm of(SeatPlan plan) {
        return new SeatPlanForm(plan.reserved(), plan.releasesOn(), plan.offerHours());
    }

    SeatPlanChange toChange(long version) {
        return new SeatPlanChange(reserved, releasesOn, offerHours, version);
    }
}
