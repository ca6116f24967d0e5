package eu.gminarium.survey.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on paper, in one language.
 *
 * @param office as it stands on the door
 * @param batch the number of the batch, said in words; null for none. It is all that tells a sheet from any other
 * @param why what the office wants to know and why
 */
public record PaperSheet(String office, @Nullable String batch, String title, String why, List<PaperBlock> blocks) {

    /** As many closed questions fit one side of A4 in 14 pt. */
    private static final int SHORT = 10;

    public PaperSheet {
        blocks = List.copyOf(blocks);
    }

    /** Whether it fits one side in letters that everybody can read. */
    public boolean isShort() {
        return blocks.stream()
                        .flatMap(block -> block.parts().stream())
                        .mapToInt(PaperSheet::rows)
                        .sum()
                <= SHORT;
    }

    private static int rows(Part part) {
        return switch (part) {
            case Rates rates -> rates.statements().size();
            case Row row -> row.numbers() ? 1 : 2;
            case Lines _ -> 0;
        };
    }

    /**
     * Questions under one heading.
     *
     * @param onlyIf whom it concerns; null for everybody
     * @param how how to fill in the ratings; null if there are none
     */
    public record PaperBlock(
            @Nullable String heading,
            @Nullable String onlyIf,
            @Nullable String how,
            List<Part> parts) {

        public PaperBlock {
            parts = List.copyOf(parts);
        }
    }

    /** What is filled in in the same way. */
    public sealed interface Part {}

    /** Statements one below the other, each with its number. */
    public record Rates(List<String> statements) implements Part {

        public Rates {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A question with answers to mark.
     *
     * @param numbers whether the answers are short enough to stand close together
     */
    public record Row(String question, List<String> answers, boolean numbers) implements Part {

        public Row {
            answers = List.copyOf(answers);
        }
    }

    /** A question with lines to write on. */
    public record Lines(String question) implements Part {}
}
