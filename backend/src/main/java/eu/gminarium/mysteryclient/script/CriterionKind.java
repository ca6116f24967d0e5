package eu.gminarium.mysteryclient.script;

/** How a criterion is scored. */
public enum CriterionKind {
    /** 0 or 1. */
    YES_NO(0, 1),
    /** 1 to 5. */
    SCALE(1, 5),
    /** A measured time, whole units; full points up to the criterion's limit, none above. */
    TIME(0, 100_000),
    /** What was said: no value and no points. */
    TEXT(0, -1);

    private final int lowest;
    private final int highest;

    CriterionKind(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** Whether the value is one that a score of this kind may have. */
    public boolean accepts(int value) {
        return value >= lowest && value <= highest;
    }

    /** Whether a score of this kind counts in the result. */
    public boolean hasPoints() {
        return this != TEXT;
    }
}
