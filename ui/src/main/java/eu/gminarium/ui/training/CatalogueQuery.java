package eu.gminarium.ui.training;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.session.Session;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of the catalogue the address asks for.
 *
 * @param typed part of title, goals, audience, provider or place, with or without diacritics; empty shows all
 * @param topic a topic's code; null for every topic
 * @param from only sessions that begin on this day or later
 * @param free only sessions with free places
 */
record CatalogueQuery(
        String typed, @Nullable String topic, @Nullable LocalDate from, boolean free) {

    private static final String TYPED = "q";
    private static final String TOPIC = "topic";
    private static final String FROM = "from";
    private static final String FREE = "free";

    static CatalogueQuery of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new CatalogueQuery(
                parameters.getSingleParameter(TYPED).orElse(""),
                parameters.getSingleParameter(TOPIC).orElse(null),
                parameters.getSingleParameter(FROM).flatMap(CatalogueQuery::day).orElse(null),
                parameters.getSingleParameter(FREE).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!typed.isBlank()) {
            values.put(TYPED, typed);
        }
        if (topic != null) {
            values.put(TOPIC, topic);
        }
        if (from != null) {
            values.put(FROM, from.toString());
        }
        if (free) {
            values.put(FREE, "1");
        }
        return QueryParameters.simple(values);
    }

    boolean asksFor(Session session, Training training) {
        return (topic == null || topic.equals(training.topicCode()))
                && (!free || session.remaining() > 0)
                && (from == null
                        || session.firstDay().filter(day -> !day.isBefore(from)).isPresent())
                && speaksOf(session, training);
    }

    private boolean speaksOf(Session session, Training training) {
        String wanted = Folding.fold(typed);
        return Stream.of(
                        training.title(),
                        training.goals(),
                        training.audience() == null ? "" : training.audience(),
                        training.provider(),
                        session.place())
                .map(Folding::fold)
                .anyMatch(text -> text.contains(wanted));
    }

    /** An address that somebody changed by hand may hold no day: then it asks for none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
