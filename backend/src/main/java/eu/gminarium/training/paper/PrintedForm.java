package eu.gminarium.training.paper;

import java.util.List;

/**
 * A form of the template {@code print/form.jte}: texts as they stand on the paper, and room for handwriting.
 *
 * @param office whose form it is
 * @param reference the day and what the form belongs to, at the right of the office
 * @param parts in their order
 */
public record PrintedForm(String office, String reference, String heading, List<Part> parts) {

    public PrintedForm {
        parts = List.copyOf(parts);
    }

    /**
     * A part under its own heading; whatever is empty takes no room.
     *
     * @param facts what the program knows
     * @param columns of a table to fill in by hand
     * @param rows of the table, the first column printed
     * @param lines how many ruled lines for handwriting
     * @param signatures what stands below each dotted line
     */
    public record Part(
            String heading,
            List<Fact> facts,
            List<String> columns,
            List<String> rows,
            int lines,
            List<String> signatures) {

        public Part {
            facts = List.copyOf(facts);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            signatures = List.copyOf(signatures);
        }

        static Part facts(String heading, List<Fact> facts) {
            return new Part(heading, facts, List.of(), List.of(), 0, List.of());
        }

        static Part lines(String heading, int lines) {
            return new Part(heading, List.of(), List.of(), List.of(), lines, List.of());
        }

        static Part table(String heading, List<String> columns, List<String> rows) {
            return new Part(heading, List.of(), columns, rows, 0, List.of());
        }

        static Part signed(String heading, List<Fact> facts, String... signatures) {
            return new Part(heading, facts, List.of(), List.of(), 0, List.of(signatures));
        }
    }

    /** A name and a value; an empty value is left to be written by hand. */
    public record Fact(String name, String value) {}
}
