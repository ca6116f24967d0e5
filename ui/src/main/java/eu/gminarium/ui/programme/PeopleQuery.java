package eu.gminarium.ui.programme;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.RecordNotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The filter of the people's list as it stands in the address. */
final class PeopleQuery {

    private static final String TYPED = "q";
    private static final String OFFICE = "office";
    private static final String UNIT = "unit";
    private static final String FORMER = "former";

    private PeopleQuery() {}

    static EmployeeFilter read(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new EmployeeFilter(
                parameters.getSingleParameter(TYPED).orElse(""),
                id(parameters.getSingleParameter(OFFICE)).map(OfficeId::new).orElse(null),
                id(parameters.getSingleParameter(UNIT)).map(UnitId::new).orElse(null),
                parameters.getSingleParameter(FORMER).isPresent());
    }

    static QueryParameters write(EmployeeFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!filter.typed().isBlank()) {
            values.put(TYPED, filter.typed());
        }
        if (filter.office() != null) {
            values.put(OFFICE, filter.office().value().toString());
        }
        if (filter.unit() != null) {
            values.put(UNIT, filter.unit().value().toString());
        }
        if (filter.former()) {
            values.put(FORMER, "1");
        }
        return QueryParameters.simple(values);
    }

    private static Optional<UUID> id(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException noKey) {
            throw new RecordNotFound();
        }
    }
}
