package eu.gminarium.survey.code;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record OrderView(UUID id, UUID officeId, LocalDate orderedOn, int quantity) {

    CodeOrder toOrder() {
        return new CodeOrder(new CodeOrderId(id), new OfficeId(officeId), orderedOn, quantity);
    }
}
