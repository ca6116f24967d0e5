package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.common.RouteKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which ranking the address asks for.
 *
 * @param audit null: the latest
 * @param name part of an office's name; empty shows all
 * @param sort code of the criterion by which the heat map is sorted; empty for the order of the ranking
 */
record RankingQuery(@Nullable AuditId audit, String name, String sort) {

    private static final String AUDIT = "audit";
    private static final String NAME = "name";
    private static final String SORT = "sort";

    static RankingQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        AuditId audit = parameters
                .getSingleParameter(AUDIT)
                .map(text -> new AuditId(RouteKey.parse(text).orElseThrow(RecordNotFound::new)))
                .orElse(null);
        return new RankingQuery(
                audit,
                parameters.getSingleParameter(NAME).orElse(""),
                parameters.getSingleParameter(SORT).orElse(""));
    }

    RankingQuery on(AuditId other) {
        return new RankingQuery(other, name, sort);
    }

    RankingQuery named(String other) {
        return new RankingQuery(audit, other, sort);
    }

    RankingQuery sorted(String other) {
        return new RankingQuery(audit, name, other);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (audit != null) {
            values.put(AUDIT, audit.value().toString());
        }
        if (!name.isBlank()) {
            values.put(NAME, name);
        }
        if (!sort.isBlank()) {
            values.put(SORT, sort);
        }
        return QueryParameters.simple(values);
    }
}
