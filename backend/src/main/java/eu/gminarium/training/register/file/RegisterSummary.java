package eu.gminarium.training.register.file;

import java.util.List;

/**
 * What the rows of a file add up to.
 *
 * @param title of the whole
 * @param lines names and values of the sums; a value is a whole number, a number with decimals or money
 * @param parts the same sums by group
 */
record RegisterSummary(String title, List<Line> lines, List<Part> parts) {

    record Line(String name, Object value) {}

    /** @param lines their values stand under the part's headings, after the first, which is for the name */
    record Part(List<String> headings, List<GroupLine> lines) {}

    record GroupLine(String name, List<Object> values) {}
}
