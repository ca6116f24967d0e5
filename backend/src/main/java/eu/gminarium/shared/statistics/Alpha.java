package eu.gminarium.shared.statistics;

/** Internal consistency of several items that shall measure one thing (L. J. Cronbach, Psychometrika 16, 1951). */
public final class Alpha {

    private Alpha() {}

    /**
     * Cronbach's alpha.
     *
     * @param items how many, at least 2
     * @param itemVariances the items' sample variances, added up
     * @param sumVariance sample variance of the persons' sums over all items, above 0
     * @return 1 at most; negative where the items contradict each other
     */
    public static double of(int items, double itemVariances, double sumVariance) {
        if (items < 2 || sumVariance <= 0) {
            throw new IllegalArgumentException("no alpha of " + items + " items with variance " + sumVariance);
        }
        return items / (items - 1.0) * (1 - itemVariances / sumVariance);
    }
}
