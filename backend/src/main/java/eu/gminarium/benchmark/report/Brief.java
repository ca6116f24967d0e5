package eu.gminarium.benchmark.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's brief, all in the reader's language: three sentences and one decision on the first page, figures on the second.
 *
 * @param lead what was compared, in one sentence
 * @param blocks what got better, what got worse, where the office stands out
 * @param decision whom to ask what
 * @param pictures drawings of the second page, as SVG
 * @param headings of the table of figures
 * @param sources where the figures come from, one sentence for each source
 * @param definitions what the indicators of the first page measure
 */
public record Brief(
        String title,
        String office,
        String date,
        String lead,
        List<Block> blocks,
        String decision,
        List<Picture> pictures,
        List<String> headings,
        List<List<String>> rows,
        List<String> sources,
        List<String> definitions) {

    public Brief {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
        rows = List.copyOf(rows);
    }

    /** The same with fewer rows of figures and fewer definitions, for a page that would not hold them. */
    Brief shortened(int rowsAtMost, int definitionsAtMost) {
        return new Brief(
                title,
                office,
                date,
                lead,
                blocks,
                decision,
                pictures,
                headings,
                rows.subList(0, Math.min(rowsAtMost, rows.size())),
                sources,
                definitions.subList(0, Math.min(definitionsAtMost, definitions.size())));
    }

    /**
     * @param sign stands before the heading
     * @param picture a drawing as SVG; null if there is nothing to draw
     */
    public record Block(
            String sign,
            String heading,
            String sentence,
            @Nullable String picture) {}

    /** Drawings that stand beside each other, in twos. */
    public List<Picture> narrow() {
        return pictures.stream().filter(picture -> !picture.wide()).toList();
    }

    /** Drawings over the whole width. */
    public List<Picture> wide() {
        return pictures.stream().filter(Picture::wide).toList();
    }

    /** A drawing with its heading and sentence. */
    public record Picture(String heading, String sentence, String svg, boolean wide) {}
}
