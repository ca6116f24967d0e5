package eu.gminarium.shared.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two independent samples on the same ordered scale, compared by rank: Mann and Whitney's test (H. B. Mann and D. R. Whitney,
 * Annals of Mathematical Statistics 18, 1947), normal approximation with the correction for ties and for continuity.
 *
 * @param superiority probability that somebody of the first sample stands higher than somebody of the second, ties counted
 *     half, 0 to 1 (A. Vargha and H. D. Delaney, Journal of Educational and Behavioral Statistics 25, 2000); 0.5 is no difference
 * @param pValue two-sided, 0 to 1
 */
public record Ranks(double superiority, double pValue) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double CONTINUITY = 0.5;

    /**
     * Compares ratings.
     *
     * @param some of the first sample, at least one
     * @param others of the second sample, at least one
     */
    public static Ranks of(Ratings some, Ratings others) {
        List<Long> first = some.counts();
        List<Long> second = others.counts();
        double n = some.n();
        double m = others.n();
        double wins = 0;
        double ties = 0;
        double below = 0;
        for (int i = 0; i < first.size(); i++) {
            wins += first.get(i) * (below + second.get(i) / 2.0);
            below += second.get(i);
            double tied = first.get(i) + second.get(i);
            ties += tied * tied * tied - tied;
        }
        double all = n + m;
        double spread = Math.sqrt(n * m / 12 * (all + 1 - ties / (all * (all - 1))));
        double distance = Math.max(0, Math.abs(wins - n * m / 2) - CONTINUITY);
        double pValue = spread == 0 ? 1 : Math.min(1, 2 * NORMAL.survivalProbability(distance / spread));
        return new Ranks(wins / (n * m), pValue);
    }
}
