package eu.gminarium.survey.report;

import eu.gminarium.survey.print.PaperSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is printed; all texts are in the reader's language.
 *
 * @param survey title of the cycle and the wave
 * @param subject whom the report is about
 * @param facts who asked, when, and how many answered
 * @param bestNote what to think of the order of statements
 * @param change what happened since the wave before; null for the first one
 * @param offices all shown offices side by side; empty in a report on one office
 * @param own what the office alone asked; null if it asked nothing of its own, and in a report on all of them
 * @param comments null where the questionnaire asks for none
 * @param method how the figures were made
 * @param questionnaire what was asked
 */
public record PrintedReport(
        String survey,
        String subject,
        List<Fact> facts,
        List<Bar> indexes,
        List<String> sentences,
        List<Bar> best,
        List<Bar> weakest,
        @Nullable Change change,
        List<OfficeRow> offices,
        List<AreaPart> areas,
        List<ChoicePart> choices,
        @Nullable OwnPart own,
        @Nullable CommentPart comments,
        List<Fact> method,
        PaperSheet questionnaire) {

    public PrintedReport {
        facts = List.copyOf(facts);
        indexes = List.copyOf(indexes);
        sentences = List.copyOf(sentences);
        best = List.copyOf(best);
        weakest = List.copyOf(weakest);
        offices = List.copyOf(offices);
        areas = List.copyOf(areas);
        choices = List.copyOf(choices);
        method = List.copyOf(method);
    }

    /** One thing to know. */
    public record Fact(String name, String text) {}

    /**
     * A figure with its interval, drawn from 0 to 100.
     *
     * @param text the same in words, or why there is no figure
     * @param range null if it is hidden
     */
    public record Bar(String label, String text, @Nullable Range range) {}

    /** Where a bar ends and its interval begins and ends: 0 to 100. */
    public record Range(double value, double lower, double upper) {}

    /**
     * What changed since an earlier wave.
     *
     * @param lines statements that changed, or may have
     * @param notes what could not be compared, and how it was decided
     */
    public record Change(String heading, List<String> sentences, List<String> lines, List<String> notes) {

        public Change {
            sentences = List.copyOf(sentences);
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** @param apart which offices it cannot be told apart from */
    public record OfficeRow(Bar index, String responses, String apart) {}

    /** An area's statements. */
    public record AreaPart(String name, String index, List<StatementRow> statements) {

        public AreaPart {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement.
     *
     * @param own of the office, or of all of them
     * @param others the shown offices together; null where {@code own} is that
     * @param cells n, how many rated 1, 2, 3, 4 and 5, and the mean; empty if hidden
     */
    public record StatementRow(
            String text, Bar own, @Nullable Bar others, List<String> cells) {

        public StatementRow {
            cells = List.copyOf(cells);
        }
    }

    /** What was chosen for a question; the rows have the answer and one figure for each heading. */
    public record ChoicePart(String question, List<String> headings, List<List<String>> rows, List<String> notes) {

        public ChoicePart {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /** What one office alone asked; in {@code statements} are no others beside it. */
    public record OwnPart(
            String heading,
            String note,
            List<StatementRow> statements,
            List<ChoicePart> choices,
            @Nullable CommentPart comments) {

        public OwnPart {
            statements = List.copyOf(statements);
            choices = List.copyOf(choices);
        }
    }

    /**
     * What people wrote.
     *
     * @param note why there is nothing, or what to know of it
     */
    public record CommentPart(String note, List<Written> questions) {

        public CommentPart {
            questions = List.copyOf(questions);
        }
    }

    /** Comments to one question, in random order. */
    public record Written(String question, List<String> comments) {

        public Written {
            comments = List.copyOf(comments);
        }
    }

    /** A number of a style sheet. */
    public static String css(double number) {
        return Double.toString(Math.round(number * 100) / 100.0);
    }
}
