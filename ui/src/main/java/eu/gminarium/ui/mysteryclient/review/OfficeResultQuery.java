package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.common.RouteKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose result in which audit the address asks for.
 *
 * @param audit null: the latest
 * @param office null: the first of the person's
 */
record OfficeResultQuery(@Nullable AuditId audit, @Nullable OfficeId office) {

    private static final String AUDIT = "audit";
    private static final String OFFICE = "office";

    static OfficeResultQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new OfficeResultQuery(
                key(parameters.getSingleParameter(AUDIT)).map(AuditId::new).orElse(null),
                key(parameters.getSingleParameter(OFFICE)).map(OfficeId::new).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (audit != null) {
            values.put(AUDIT, audit.value().toString());
        }
        if (office != null) {
            values.put(OFFICE, office.value().toString());
        }
        return QueryParameters.simple(values);
    }

    private static Optional<UUID> key(Optional<String> text) {
        return text.map(given -> RouteKey.parse(given).orElseThrow(RecordNotFound::new));
    }
}
