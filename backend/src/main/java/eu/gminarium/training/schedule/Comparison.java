package eu.gminarium.training.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed between two states of a schedule. Meetings have no identity that survives a change, so within a session
 * those with equal times and addresses are the same, and of the rest the first that went is taken for the first that
 * came: moved. What is left over was added or cancelled.
 */
final class Comparison {

    private Comparison() {}

    /** The lines of now with their changes, and the cancelled ones of before among them, in the order of time. */
    static List<ScheduleLine> marked(List<ScheduleLine> before, List<ScheduleLine> now) {
        Map<UUID, List<ScheduleLine>> old = bySession(before);
        Map<UUID, List<ScheduleLine>> current = bySession(now);
        return Stream.concat(old.keySet().stream(), current.keySet().stream())
                .distinct()
                .flatMap(session ->
                        ofSession(old.getOrDefault(session, List.of()), current.getOrDefault(session, List.of()))
                                .stream())
                .sorted(ScheduleLine.ORDER)
                .toList();
    }

    /** Whether anything differs. */
    static boolean differs(List<ScheduleLine> marked) {
        return marked.stream().anyMatch(line -> line.change() != null);
    }

    private static List<ScheduleLine> ofSession(List<ScheduleLine> before, List<ScheduleLine> now) {
        List<ScheduleLine> gone = new ArrayList<>(before);
        List<ScheduleLine> come = new ArrayList<>();
        List<ScheduleLine> marked = new ArrayList<>();
        for (ScheduleLine line : now) {
            if (takeEqual(gone, line)) {
                marked.add(line.plain());
            } else {
                come.add(line);
            }
        }
        int moved = Math.min(gone.size(), come.size());
        for (int i = 0; i < moved; i++) {
            marked.add(come.get(i).marked(ScheduleChange.MOVED, gone.get(i).when()));
        }
        come.stream().skip(moved).forEach(line -> marked.add(line.marked(ScheduleChange.ADDED, null)));
        gone.stream().skip(moved).forEach(line -> marked.add(line.marked(ScheduleChange.CANCELLED, null)));
        return marked;
    }

    /** Takes away one line of the same time and address, because two equal ones are two meetings. */
    private static boolean takeEqual(List<ScheduleLine> lines, ScheduleLine wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).when().equals(wanted.when())) {
                lines.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Map<UUID, List<ScheduleLine>> bySession(List<ScheduleLine> lines) {
        return lines.stream()
                .sorted(ScheduleLine.ORDER)
                .collect(Collectors.groupingBy(line -> line.session().value(), TreeMap::new, Collectors.toList()));
    }
}
