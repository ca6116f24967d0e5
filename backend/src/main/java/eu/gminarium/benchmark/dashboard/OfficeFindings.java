package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.programme.Office;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leader wants to know of an office. Every list may be empty: then the figures do not allow to say anything of it.
 *
 * @param findings of the office, strongest first
 * @param compared how many indicators have a value and one before
 * @param question null where no office is surely better at anything
 */
public record OfficeFindings(
        Office office,
        List<Finding> findings,
        int compared,
        @Nullable Question question) {

    /** What got better, strongest first. */
    public List<Finding> better() {
        return of(Kind.BETTER);
    }

    /** What got worse, strongest first. */
    public List<Finding> worse() {
        return of(Kind.WORSE);
    }

    /** Where the office is ahead of the others or behind them, strongest first. */
    public List<Finding> standsOut() {
        return findings.stream().filter(finding -> !finding.kind().change()).toList();
    }

    private List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
