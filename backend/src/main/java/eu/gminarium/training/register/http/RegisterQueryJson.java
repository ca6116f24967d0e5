package eu.gminarium.training.register.http;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterOrder;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which participations a program asks for; what is not given narrows nothing.
 *
 * @param topic the topic's code
 * @param provider name of the training institution
 * @param year calendar year of the first day attended
 * @param order DATE if not said
 */
@Introspected
record RegisterQueryJson(
        @QueryValue @Nullable UUID office,
        @QueryValue @Nullable UUID unit,
        @QueryValue @Nullable String topic,
        @QueryValue @Nullable UUID programme,
        @QueryValue @Nullable String provider,
        @QueryValue @Nullable @Min(1900) @Max(2200) Integer year,
        @QueryValue @Nullable RegisterOrder order) {

    RegisterFilter toFilter() {
        return new RegisterFilter(
                office == null ? null : new OfficeId(office),
                unit == null ? null : new UnitId(unit),
                topic,
                programme == null ? null : new ProgrammeId(programme),
                provider,
                year,
                order == null ? RegisterOrder.DATE : order);
    }
}
