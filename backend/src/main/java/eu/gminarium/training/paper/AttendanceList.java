package eu.gminarium.training.paper;

import java.util.List;

/**
 * The list of one meeting, of the template {@code print/attendance-list.jte}.
 *
 * @param meeting day and time
 * @param facts above the table
 * @param people in the order in which they sign
 */
public record AttendanceList(String training, String meeting, List<PrintedForm.Fact> facts, List<Person> people) {

    public AttendanceList {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
    }

    /** A line to sign. */
    public record Person(String name, String office) {}
}
