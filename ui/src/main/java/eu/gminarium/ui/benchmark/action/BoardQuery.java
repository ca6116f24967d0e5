package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.benchmark.action.ActionFilter;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.RouteKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which actions the board's address asks for; what cannot be read is left out. */
record BoardQuery(
        @Nullable OfficeId office,
        @Nullable String indicator,
        @Nullable ActionState state) {

    private static final String OFFICE = "office";
    private static final String INDICATOR = "indicator";
    private static final String STATE = "state";

    static BoardQuery of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new BoardQuery(
                query.getSingleParameter(OFFICE)
                        .flatMap(RouteKey::parse)
                        .map(OfficeId::new)
                        .orElse(null),
                query.getSingleParameter(INDICATOR)
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                query.getSingleParameter(STATE).flatMap(BoardQuery::state).orElse(null));
    }

    private static Optional<ActionState> state(String name) {
        return Arrays.stream(ActionState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    ActionFilter filter() {
        return new ActionFilter(office, indicator, state);
    }

    boolean narrows() {
        return office != null || indicator != null || state != null;
    }

    BoardQuery withOffice(@Nullable OfficeId wanted) {
        return new BoardQuery(wanted, indicator, state);
    }

    BoardQuery withIndicator(@Nullable String wanted) {
        return new BoardQuery(office, wanted, state);
    }

    BoardQuery withState(@Nullable ActionState wanted) {
        return new BoardQuery(office, indicator, wanted);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (office != null) {
            values.put(OFFICE, office.value().toString());
        }
        if (indicator != null) {
            values.put(INDICATOR, indicator);
        }
        if (state != null) {
            values.put(STATE, state.name());
        }
        return QueryParameters.simple(values);
    }
}
