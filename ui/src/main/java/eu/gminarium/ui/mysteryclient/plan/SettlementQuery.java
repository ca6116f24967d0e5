package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.settlement.SettlementPeriod;
import eu.gminarium.ui.common.RouteKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which settlement the address asks for; what is missing or cannot be read is left to the service. */
record SettlementQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AuditorId auditor) {

    static SettlementQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new SettlementQuery(
                day(parameters, "from"),
                day(parameters, "to"),
                parameters
                        .getSingleParameter("auditor")
                        .flatMap(RouteKey::parse)
                        .map(AuditorId::new)
                        .orElse(null));
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeException noDay) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    static QueryParameters parameters(SettlementPeriod period) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", period.from().toString());
        values.put("to", period.to().toString());
        AuditorId auditor = period.auditor();
        if (auditor != null) {
            values.put("auditor", auditor.value().toString());
        }
        return QueryParameters.simple(values);
    }
}
