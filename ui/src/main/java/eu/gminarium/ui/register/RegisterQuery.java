package eu.gminarium.ui.register;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.register.RegisterDimension;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the address of the register: its filter, and by what the sums are grouped.
 *
 * @param by group of the sums
 */
record RegisterQuery(RegisterFilter filter, RegisterDimension by) {

    private static final String BY = "by";

    static RegisterQuery read(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        Function<String, Optional<String>> value = parameters::getSingleParameter;
        try {
            return new RegisterQuery(
                    new RegisterFilter(
                            value.apply("office")
                                    .map(UUID::fromString)
                                    .map(OfficeId::new)
                                    .orElse(null),
                            value.apply("unit")
                                    .map(UUID::fromString)
                                    .map(UnitId::new)
                                    .orElse(null),
                            value.apply("topic").orElse(null),
                            value.apply("programme")
                                    .map(UUID::fromString)
                                    .map(ProgrammeId::new)
                                    .orElse(null),
                            value.apply("provider").orElse(null),
                            value.apply("year").map(Integer::valueOf).orElse(null),
                            value.apply("order").map(RegisterOrder::valueOf).orElse(RegisterOrder.DATE)),
                    value.apply(BY).map(RegisterDimension::valueOf).orElse(RegisterDimension.UNIT));
        } catch (IllegalArgumentException noSuchValue) {
            throw new RecordNotFound();
        }
    }

    QueryParameters write() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "office", filter.office() == null ? null : filter.office().value());
        put(values, "unit", filter.unit() == null ? null : filter.unit().value());
        put(values, "topic", filter.topic());
        put(
                values,
                "programme",
                filter.programme() == null ? null : filter.programme().value());
        put(values, "provider", filter.provider());
        put(values, "year", filter.year());
        put(values, "order", filter.order() == RegisterOrder.DATE ? null : filter.order());
        put(values, BY, by == RegisterDimension.UNIT ? null : by);
        return QueryParameters.simple(values);
    }

    RegisterQuery with(RegisterFilter another) {
        return new RegisterQuery(another, by);
    }

    RegisterQuery by(RegisterDimension another) {
        return new RegisterQuery(filter, another);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
