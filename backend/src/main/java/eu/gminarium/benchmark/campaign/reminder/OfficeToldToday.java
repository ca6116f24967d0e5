package eu.gminarium.benchmark.campaign.reminder;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** An office is reminded of a campaign at most once a day. */
public final class OfficeToldToday extends Problem {

    private static final long serialVersionUID = 1L;

    private final Office office;

    OfficeToldToday(Office office) {
        super("office-told-today", Category.CONFLICT, office.displayName());
        this.office = office;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("officeId", office.id().value().toString());
    }
}
