package eu.gminarium.survey.http.collecting;

import eu.gminarium.programme.Office;
import eu.gminarium.survey.code.CodeOrder;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order of codes for one use.
 *
 * @param orderedOn in the partnership's zone
 * @param quantity how many codes
 */
@Serdeable
record CodesJson(UUID id, UUID officeId, String officeName, LocalDate orderedOn, int quantity) {

    static CodesJson of(CodeOrder order, Office office) {
        return new CodesJson(
                order.id().value(), order.office().value(), office.displayName(), order.orderedOn(), order.quantity());
    }

    /** @param quantity 1 to 1000 */
    @Serdeable
    record NewInput(@NotNull UUID officeId, @NotNull Integer quantity) {}
}
