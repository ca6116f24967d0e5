package eu.gminarium.mysteryclient.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where an audit stands and what keeps it from its next stage.
 *
 * @param unmade planned calls that were not made; they are excluded when the calls are over
 * @param unchecked calls that the coordinator has not accepted; matters in the review
 * @param undecided appeals without a decision; matters in the preview
 * @param preview null before it begins
 * @param ahead whether the preview's last day is not over yet
 */
public record Stage(
        Audit audit,
        long unmade,
        long unchecked,
        long undecided,
        @Nullable Preview preview,
        boolean ahead) {}
