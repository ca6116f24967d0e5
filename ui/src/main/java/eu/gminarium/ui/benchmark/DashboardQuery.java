package eu.gminarium.ui.benchmark;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.peers.PeerChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard's address asks for.
 *
 * @param peers whose figures are compared
 * @param name part of offices' names; empty shows all
 */
record DashboardQuery(@Nullable String area, @Nullable Integer year, PeerChoice peers, String name) {

    /** What the address says to have every area in one table, however large. */
    static final String EVERY_AREA = "all";

    private static final int FOUR_DIGITS = 4;

    /** What cannot be read is left out. */
    static DashboardQuery of(Location location) {
        QueryParameters query = location.getQueryParameters();
        Integer year = query.getSingleParameter("year")
                .filter(text -> text.length() == FOUR_DIGITS && text.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .orElse(null);
        return new DashboardQuery(
                query.getSingleParameter("area").filter(text -> !text.isBlank()).orElse(null),
                year,
                PeerAddress.of(location),
                query.getSingleParameter("office").orElse(""));
    }

    DashboardFilter filter() {
        return new DashboardFilter(EVERY_AREA.equals(area) ? null : area, year, peers.text());
    }

    DashboardQuery withArea(@Nullable String wanted) {
        return new DashboardQuery(wanted, year, peers, name);
    }

    DashboardQuery withYear(@Nullable Integer wanted) {
        return new DashboardQuery(area, wanted, peers, name);
    }

    DashboardQuery among(PeerChoice wanted) {
        return new DashboardQuery(area, year, wanted, name);
    }

    DashboardQuery withName(String wanted) {
        return new DashboardQuery(area, year, peers, wanted);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (area != null) {
            values.put("area", area);
        }
        if (year != null) {
            values.put("year", Integer.toString(year));
        }
        if (!peers.equals(PeerChoice.EVERYBODY)) {
            values.put(PeerAddress.PARAMETER, peers.text());
        }
        if (!name.isBlank()) {
            values.put("office", name);
        }
        return QueryParameters.simple(values);
    }
}
