package eu.gminarium.ui.survey;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the results says: which wave, with which one it is compared, and of which office and statement the trend is
 * shown.
 *
 * @param wave key of a wave; null for the latest
 * @param since key of an earlier wave; null for the one before
 * @param office key of an office; null for the first that is shown
 * @param beside key of the office that it is compared with; null for all others together
 * @param question code of a statement; null for the one that stands for the whole
 */
record ResultsQuery(
        @Nullable String wave,
        @Nullable String since,
        @Nullable String office,
        @Nullable String beside,
        @Nullable String question) {

    static ResultsQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new ResultsQuery(
                parameters.getSingleParameter("wave").orElse(null),
                parameters.getSingleParameter("since").orElse(null),
                parameters.getSingleParameter("office").orElse(null),
                parameters.getSingleParameter("beside").orElse(null),
                parameters.getSingleParameter("question").orElse(null));
    }

    /** The other wave may have no such earlier one. */
    ResultsQuery withWave(String key) {
        return new ResultsQuery(key, null, office, beside, question);
    }

    ResultsQuery withSince(String key) {
        return new ResultsQuery(wave, key, office, beside, question);
    }

    ResultsQuery withOffice(String key) {
        return new ResultsQuery(wave, since, key, beside, question);
    }

    /** @param key null for all other offices together */
    ResultsQuery withBeside(@Nullable String key) {
        return new ResultsQuery(wave, since, office, key, question);
    }

    ResultsQuery withQuestion(String code) {
        return new ResultsQuery(wave, since, office, beside, code);
    }

    QueryParameters parameters() {
        Map<String, String> said = new HashMap<>();
        put(said, "wave", wave);
        put(said, "since", since);
        put(said, "office", office);
        put(said, "beside", beside);
        put(said, "question", question);
        return QueryParameters.simple(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
