package eu.gminarium.training.register.file;

import java.util.List;

/**
 * The register as it is printed; all texts are in the reader's language.
 *
 * @param partnership whose register it is
 * @param summary heading of the sums
 * @param lines names and values of the sums
 * @param parts sums by group; the first row of each has the headings
 */
public record PdfTable(
        String partnership,
        List<String> headings,
        List<List<Cell>> rows,
        String summary,
        List<List<Cell>> lines,
        List<List<List<Cell>>> parts) {

    /** @param number whether it stands on the right */
    public record Cell(String text, boolean number) {}
}
