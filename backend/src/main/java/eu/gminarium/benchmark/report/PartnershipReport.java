package eu.gminarium.benchmark.report;

import java.util.List;

/**
 * The report on all offices, in the reader's language.
 *
 * @param facts name and text of each, for the cover
 * @param better sentences about what got better, the strongest first
 * @param worse the same about what got worse
 * @param ahead the same about who stands out
 */
public record PartnershipReport(
        String title,
        String subject,
        List<List<String>> facts,
        List<String> better,
        List<String> worse,
        List<String> ahead,
        List<Part> parts) {

    /**
     * One indicator.
     *
     * @param svgs drawings as SVG: how the offices spread, their order, what changed
     * @param headings of the table of all offices; empty where they are too many for paper
     */
    public record Part(
            String heading,
            String definition,
            String sentence,
            String source,
            List<String> svgs,
            List<String> headings,
            List<List<String>> rows) {}
}
