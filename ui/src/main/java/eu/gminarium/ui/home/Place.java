package eu.gminarium.ui.home;

import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.common.CurrentPartnership;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A screen that the home page offers.
 *
 * @param name its address, and the last part of its message keys
 */
record Place(String name, Resource resource, Verb verb) {

    private static final List<Place> ALL = List.of(
            new Place("dashboard", Resource.DASHBOARD, Verb.READ),
            new Place("rankings", Resource.RANKING, Verb.READ),
            new Place("trainings", Resource.TRAINING, Verb.WRITE),
            new Place("catalogue", Resource.TRAINING, Verb.READ),
            new Place("surveys", Resource.SURVEY, Verb.READ),
            new Place("measurements", Resource.MEASUREMENT, Verb.WRITE),
            new Place("audits", Resource.AUDIT, Verb.WRITE),
            new Place("calls", Resource.CALL, Verb.WRITE));

    /** The screens that the person reaches; staff see the catalogue first, auditors their calls. */
    static List<Place> of(Access access) {
        return ALL.stream()
                .filter(place -> access.may(place.resource(), place.verb()))
                .sorted(Comparator.comparing((Place place) -> !first(access).contains(place.name())))
                .toList();
    }

    private static List<String> first(Access access) {
        boolean compares = access.may(Resource.DASHBOARD, Verb.READ);
        return Stream.of(compares ? "dashboard" : "", !compares && access.has(Role.AUDITOR) ? "calls" : "catalogue")
                .toList();
    }

    String path() {
        return CurrentPartnership.path(name);
    }

    String titleKey() {
        return "home.place." + name;
    }

    String purposeKey() {
        return "home.place." + name + ".purpose";
    }
}
