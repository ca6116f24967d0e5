package eu.gminarium.survey.paper;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A batch has fewer sheets left than shall be typed: some were typed already, or they belong to another batch. */
public final class BatchFull extends Problem {

    private static final long serialVersionUID = 1L;

    private final int left;

    BatchFull(PaperBatch batch) {
        super("batch-full", Category.CONFLICT, batch.number(), batch.left(), batch.entered());
        this.left = batch.left();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("left", left);
    }
}
