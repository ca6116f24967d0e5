package eu.gminarium.ui.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The addresses of all screens, with the ids of a partnership's real records in them. */
final class Screens {

    private static final Pattern RECORD = Pattern.compile("([a-z-]+)/:[a-z]+");

    /** Where a screen's address does not name the API's list of its records. */
    private static final Map<String, String> LISTS = Map.of(
            "people", "employees",
            "programme", "programmes",
            "cycles", "survey-cycles",
            "actions", "improvement-actions");

    private final Program program;
    private final String partnership;
    private final Api api;

    Screens(Program program, String partnership) {
        this.program = program;
        this.partnership = partnership;
        this.api = program.api("coordinator", partnership);
    }

    /** Below {@code /app/}. */
    List<String> all() {
        return program.context().getBeanDefinitions(Component.class).stream()
                .map(definition -> definition.getBeanType().getAnnotation(Route.class))
                .filter(route -> route != null && !route.value().isEmpty())
                .map(route -> withRecords(route.value().replace(":partnership", partnership)))
                .sorted()
                .toList();
    }

    private String withRecords(String template) {
        return RECORD.matcher(template).replaceAll(match -> Matcher.quoteReplacement(record(match.group(1))));
    }

    private String record(String segment) {
        if (segment.equals("declarations")) {
            return segment + "/" + declaration();
        }
        String list = LISTS.getOrDefault(segment, segment);
        JsonNode items = api.get("/api/v1/partnerships/" + partnership + "/" + list)
                .json()
                .get("items");
        if (items == null || items.isEmpty()) {
            throw new IllegalStateException("no record in " + list + " of " + partnership);
        }
        String key = list.equals("indicators") ? "code" : "id";
        return segment + "/" + items.get(0).get(key).asText();
    }

    /** Declarations have no list of their own: the programme's participants lead to them. */
    private String declaration() {
        String base = "/api/v1/partnerships/" + partnership + "/programmes";
        String programme = api.get(base).json().at("/items/0/id").asText();
        JsonNode people = api.get(base + "/" + programme + "/participants?size=500")
                .json()
                .get("items");
        return StreamSupport.stream(people.spliterator(), false)
                .filter(person -> person.has("declarationId"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no declaration in " + partnership))
                .get("declarationId")
                .asText();
    }

    static String lines(Iterable<?> found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(Object::toString)
                .flatMap(text -> Arrays.stream(text.split("\n")))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
