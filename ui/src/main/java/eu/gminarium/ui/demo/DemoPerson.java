package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import eu.gminarium.security.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a demo sign-in, as {@code people.csv} has them.
 *
 * @param partnership slug of the partnership; the operator's has no such partnership
 * @param localPart the address before the at sign
 * @param seat who it is among the employees; null for contractors
 * @param roles none for the operator
 */
record DemoPerson(
        String partnership,
        String localPart,
        String name,
        @Nullable Seat seat,
        boolean operator,
        List<Role> roles) {

    private static final String DOMAIN = ".example";
    private static final String OPERATOR = "PLATFORM_OPERATOR";

    /** Everybody in the file, in its order. */
    static List<DemoPerson> all() {
        return DemoFile.rows("people.csv").stream().map(DemoPerson::of).toList();
    }

    private static DemoPerson of(DemoRow row) {
        Optional<String> office = row.optional("office");
        List<String> roles = List.of(row.text("roles").split(" "));
        return new DemoPerson(
                row.text("partnership"),
                row.text("local_part"),
                row.text("first_name") + " " + row.text("last_name"),
                office.isPresent() ? new Seat(office.get(), row.number("employee")) : null,
                roles.contains(OPERATOR),
                roles.stream().flatMap(DemoPerson::role).toList());
    }

    private static Stream<Role> role(String name) {
        return switch (name) {
            case "COUNTY_COORDINATOR" -> Stream.of(Role.COORDINATOR);
            case "HEAD_OF_UNIT" -> Stream.of(Role.HEAD);
            case "LEADERSHIP" -> Stream.of(Role.LEADER);
            case OPERATOR -> Stream.of();
            default -> Stream.of(Role.valueOf(name));
        };
    }

    String username() {
        return localPart + "@" + partnership + DOMAIN;
    }

    boolean worksIn(String office) {
        return seat != null && seat.office().equals(office);
    }

    /** All sign-ins, one partnership a line. */
    static String signIns() {
        Map<String, List<DemoPerson>> byPartnership =
                all().stream().collect(groupingBy(DemoPerson::partnership, LinkedHashMap::new, toList()));
        return byPartnership.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .map(DemoPerson::localPart)
                        .collect(joining(", ", "\n  ", " @" + entry.getKey() + DOMAIN)))
                .collect(joining());
    }
}
