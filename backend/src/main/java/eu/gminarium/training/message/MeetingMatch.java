package eu.gminarium.training.message;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which calendar entry belongs to which meeting. Meetings are entered anew when they change, so the same one is recognised
 * by its key, else by its beginning, else by its day; what is left is matched in the order of time, because a moved meeting
 * is still the same entry in a calendar.
 */
final class MeetingMatch {

    private final Map<MeetingTime, InvitationRow> matched = new LinkedHashMap<>();
    private final List<MeetingTime> fresh;
    private final List<InvitationRow> left;

    MeetingMatch(List<MeetingTime> meetings, List<InvitationRow> rows, ZoneId zone) {
        this.fresh = new ArrayList<>(meetings);
        this.left = new ArrayList<>(rows);
        match((meeting, row) -> meeting.id().equals(row.meetingId()));
        match((meeting, row) -> meeting.start(zone).equals(row.startsAt()));
        match((meeting, row) ->
                meeting.heldOn().equals(row.startsAt().atZone(zone).toLocalDate()));
        match((meeting, row) -> !row.cancelled());
        match((meeting, row) -> true);
    }

    /** The entries of meetings that have one. */
    Map<MeetingTime, InvitationRow> matched() {
        return matched;
    }

    /** Meetings that nobody was invited to before. */
    List<MeetingTime> fresh() {
        return fresh;
    }

    /** Entries whose meeting is no longer. */
    List<InvitationRow> left() {
        return left;
    }

    private void match(BiPredicate<MeetingTime, InvitationRow> same) {
        for (MeetingTime meeting : List.copyOf(fresh)) {
            left.stream().filter(row -> same.test(meeting, row)).findFirst().ifPresent(row -> {
                matched.put(meeting, row);
                fresh.remove(meeting);
                left.remove(row);
            });
        }
    }
}
