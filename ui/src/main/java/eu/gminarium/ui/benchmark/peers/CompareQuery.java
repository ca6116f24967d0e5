package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.PeriodText;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.PeerAddress;
import eu.gminarium.ui.common.RouteKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address of a comparison asks for.
 *
 * @param period null: the usual one
 * @param office the marked one; null: one's own
 * @param index code of an index; null where there is none, and for the first
 */
record CompareQuery(
        @Nullable Period period,
        PeerChoice peers,
        @Nullable OfficeId office,
        @Nullable String index) {

    private static final String PERIOD = "period";
    private static final String OFFICE = "office";
    private static final String INDEX = "index";

    /** What cannot be read is left out. */
    static CompareQuery of(Location location) {
        QueryParameters query = location.getQueryParameters();
        return new CompareQuery(
                query.getSingleParameter(PERIOD).flatMap(PeriodText::parse).orElse(null),
                PeerAddress.of(location),
                query.getSingleParameter(OFFICE)
                        .flatMap(RouteKey::parse)
                        .map(OfficeId::new)
                        .orElse(null),
                query.getSingleParameter(INDEX).orElse(null));
    }

    CompareQuery in(@Nullable Period other) {
        return new CompareQuery(other, peers, office, index);
    }

    CompareQuery with(PeerChoice others) {
        return new CompareQuery(period, others, office, index);
    }

    /** Neighbours are those of the marked office, so they change with it. */
    CompareQuery marking(@Nullable OfficeId other) {
        boolean neighbours = peers instanceof PeerChoice.Near;
        PeerChoice same = neighbours && other != null ? new PeerChoice.Near(other) : peers;
        return new CompareQuery(period, neighbours && other == null ? PeerChoice.EVERYBODY : same, other, index);
    }

    CompareQuery of(String otherIndex) {
        return new CompareQuery(period, peers, office, otherIndex);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (index != null) {
            values.put(INDEX, index);
        }
        if (period != null) {
            values.put(PERIOD, PeriodText.of(period));
        }
        if (!peers.equals(PeerChoice.EVERYBODY)) {
            values.put(PeerAddress.PARAMETER, peers.text());
        }
        if (office != null) {
            values.put(OFFICE, office.value().toString());
        }
        return QueryParameters.simple(values);
    }
}
