package eu.gminarium.ui.survey;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.survey.disclosure.Filter;
import java.util.HashMap;
import java.util.List;
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
 * @param by code of the attribute that the results are broken down by; null for the first
 * @param filter whom the groups are about
 * @param pair two of the attribute's values, of which the groups are compared; null for the first two
 * @param search of the comments
 */
record ResultsQuery(
        @Nullable String wave,
        @Nullable String since,
        @Nullable String office,
        @Nullable String beside,
        @Nullable String question,
        @Nullable String by,
        Filter filter,
        @Nullable String pair,
        CommentSearch search) {

    static ResultsQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new ResultsQuery(
                parameters.getSingleParameter("wave").orElse(null),
                parameters.getSingleParameter("since").orElse(null),
                parameters.getSingleParameter("office").orElse(null),
                parameters.getSingleParameter("beside").orElse(null),
                parameters.getSingleParameter("question").orElse(null),
                parameters.getSingleParameter("by").orElse(null),
                Filter.parse(parameters.getParameters("filter")),
                parameters.getSingleParameter("pair").orElse(null),
                CommentSearch.of(parameters));
    }

    /** The other wave may have no such earlier one. */
    ResultsQuery withWave(String key) {
        return new ResultsQuery(key, null, office, beside, question, null, Filter.NONE, null, CommentSearch.NONE);
    }

    ResultsQuery withSince(String key) {
        return new ResultsQuery(wave, key, office, beside, question, by, filter, pair, search);
    }

    ResultsQuery withOffice(String key) {
        return new ResultsQuery(wave, since, key, beside, question, by, filter, pair, search);
    }

    /** @param key null for all other offices together */
    ResultsQuery withBeside(@Nullable String key) {
        return new ResultsQuery(wave, since, office, key, question, by, filter, pair, search);
    }

    ResultsQuery withQuestion(String code) {
        return new ResultsQuery(wave, since, office, beside, code, by, filter, pair, search);
    }

    /** The attribute is no condition any more. */
    ResultsQuery withBy(String code) {
        return new ResultsQuery(wave, since, office, beside, question, code, filter.without(code), null, search);
    }

    ResultsQuery withFilter(Filter other) {
        return new ResultsQuery(wave, since, office, beside, question, by, other, pair, search);
    }

    ResultsQuery withPair(String other) {
        return new ResultsQuery(wave, since, office, beside, question, by, filter, other, search);
    }

    ResultsQuery withSearch(CommentSearch other) {
        return new ResultsQuery(wave, since, office, beside, question, by, filter, pair, other);
    }

    QueryParameters parameters() {
        Map<String, List<String>> said = new HashMap<>();
        put(said, "wave", wave);
        put(said, "since", since);
        put(said, "office", office);
        put(said, "beside", beside);
        put(said, "question", question);
        put(said, "by", by);
        if (!filter.wanted().isEmpty()) {
            said.put("filter", filter.conditions());
        }
        put(said, "pair", pair);
        search.parameters().forEach((name, value) -> put(said, name, value));
        return new QueryParameters(said);
    }

    private static void put(Map<String, List<String>> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, List.of(value));
        }
    }
}
