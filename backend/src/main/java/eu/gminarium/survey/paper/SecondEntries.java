package eu.gminarium.survey.paper;

import eu.gminarium.shared.statistics.Share;
import java.util.Optional;

/**
 * What typing some sheets twice has told.
 *
 * @param sheets that were typed twice
 * @param answers of these sheets that were compared: every closed question with an answer in one of the two entries
 * @param differing how many of the answers were not the same both times
 */
public record SecondEntries(int sheets, int answers, int differing) {

    static final SecondEntries NONE = new SecondEntries(0, 0, 0);

    public SecondEntries {
        if (sheets < 0 || differing < 0 || differing > answers) {
            throw new IllegalArgumentException(
                    differing + " of " + answers + " answers differ on " + sheets + " sheets");
        }
    }

    /** The share of answers that differ; empty before the first. It bounds the errors of one entry: each of the two may err. */
    public Optional<Share> errorRate() {
        return answers == 0 ? Optional.empty() : Optional.of(new Share(answers, differing));
    }

    SecondEntries plus(SecondEntries others) {
        return new SecondEntries(sheets + others.sheets, answers + others.answers, differing + others.differing);
    }

    SecondEntries plus(Comparison comparison) {
        return new SecondEntries(
                sheets + 1,
                answers + comparison.compared(),
                differing + comparison.differences().size());
    }
}
