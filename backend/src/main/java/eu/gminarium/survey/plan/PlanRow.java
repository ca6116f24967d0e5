package eu.gminarium.survey.plan;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PlanRow(UUID officeId, @Nullable Integer target, boolean web, boolean paper) {

    OfficeId office() {
        return new OfficeId(officeId);
    }

    OfficePlan toPlan() {
        return new OfficePlan(target, web, paper);
    }
}
