package eu.gminarium.training.need;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;
import java.util.Map;

/** Needs are entered and changed only while their period is open. */
public final class NeedsClosed extends Problem {

    private static final long serialVersionUID = 1L;

    private final LocalDate opensOn;
    private final LocalDate closesOn;

    NeedsClosed(NeedPeriod period) {
        super("needs-closed", Category.CONFLICT, period.opensOn(), period.closesOn());
        this.opensOn = period.opensOn();
        this.closesOn = period.closesOn();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("opensOn", opensOn, "closesOn", closesOn);
    }
}
