package eu.gminarium.mysteryclient.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which offices can be told apart when each is compared with each other: calls are drawn again and again as if all offices were
 * alike, and a difference counts only if it is larger than the largest one of all pairs is in 95 of 100 such draws (P. H.
 * Westfall, S. S. Young, Resampling-Based Multiple Testing, 1993). The chance of a single false word about any pair is 5 %.
 *
 * <p>Indices are compared on the arcsine scale, where they vary alike near 0, 50 and 100; how far calls of one office differ is
 * taken from all offices together, because five calls say little of it.
 */
public final class Distinction {

    private static final int DRAWS = 1000;
    private static final double CONFIDENCE = 0.95;
    private static final double ANSCOMBE = 0.375;

    private final double[] angles;
    private final double[] errors;
    private final double limit;

    private Distinction(double[] angles, double[] errors, double limit) {
        this.angles = angles;
        this.errors = errors;
        this.limit = limit;
    }

    /**
     * Compares offices.
     *
     * @param offices their calls, each with at least one that has points
     * @param seed an equal one gives an equal answer
     */
    public static Distinction of(List<CallSample> offices, long seed) {
        List<CallSums> sums = offices.stream().map(CallSample::sums).toList();
        double[] shares = sums.stream().mapToDouble(Distinction::share).toArray();
        double together = Math.max(1, designEffect(sums, shares));
        double[] errors = sums.stream()
                .mapToDouble(office -> Math.sqrt(together / (4 * office.scores())))
                .toArray();
        double[] angles = IntStream.range(0, shares.length)
                .mapToDouble(i -> Math.asin(Math.sqrt(shares[i])))
                .toArray();
        int[] calls = sums.stream().mapToInt(CallSums::calls).toArray();
        return new Distinction(angles, errors, limit(residuals(offices, shares), calls, errors, seed));
    }

    /** Whether the two, by their places in the list, can be told apart. */
    public boolean apart(int one, int other) {
        return Math.abs(angles[one] - angles[other]) > limit * Math.hypot(errors[one], errors[other]);
    }

    /** A share that is never quite 0 or 1 (F. J. Anscombe, Biometrika 35, 1948). */
    private static double share(CallSums office) {
        return (office.share() * office.scores() + ANSCOMBE) / (office.scores() + 2 * ANSCOMBE);
    }

    /** How much more an index varies than the same number of independent scores would. */
    private static double designEffect(List<CallSums> offices, double[] shares) {
        double effect = 0;
        double degrees = 0;
        for (int i = 0; i < shares.length; i++) {
            CallSums office = offices.get(i);
            double own = office.variance() * office.scores() / (shares[i] * (1 - shares[i]));
            effect += own * (office.calls() - 1);
            degrees += office.calls() - 1;
        }
        return degrees > 0 ? effect / degrees : 1;
    }

    /** How far each call lies from its office, all on one scale. */
    private static double[] residuals(List<CallSample> offices, double[] shares) {
        double[] all = IntStream.range(0, shares.length)
                .filter(i -> offices.get(i).n() > 1)
                .boxed()
                .flatMapToDouble(i -> {
                    double share = offices.get(i).sums().share();
                    double unit = Math.sqrt(shares[i] * (1 - shares[i]));
                    return offices.get(i).calls().stream().mapToDouble(call -> (call.share() - share) / unit);
                })
                .toArray();
        double size = Math.sqrt(
                IntStream.range(0, all.length).mapToDouble(i -> all[i] * all[i]).sum() / Math.max(1, all.length));
        return size == 0
                ? new double[0]
                : IntStream.range(0, all.length).mapToDouble(i -> all[i] / size).toArray();
    }

    private static double limit(double[] residuals, int[] calls, double[] errors, long seed) {
        if (residuals.length == 0 || calls.length < 2) {
            return Double.POSITIVE_INFINITY;
        }
        var random = new SplittableRandom(seed);
        double[] largest = new double[DRAWS];
        double[] drawn = new double[calls.length];
        double[] kindErrors = Arrays.stream(errors).distinct().sorted().toArray();
        int[] kinds = Arrays.stream(errors)
                .mapToInt(error -> Arrays.binarySearch(kindErrors, error))
                .toArray();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < calls.length; i++) {
                drawn[i] = draw(residuals, calls[i], random) * errors[i];
            }
            largest[draw] = largest(drawn, kinds, kindErrors);
        }
        Arrays.sort(largest);
        return largest[(int) Math.ceil(CONFIDENCE * DRAWS) - 1];
    }

    /** The mean of as many calls as the office has, in its own standard errors. */
    private static double draw(double[] residuals, int calls, SplittableRandom random) {
        double sum = 0;
        for (int call = 0; call < calls; call++) {
            sum += residuals[random.nextInt(residuals.length)];
        }
        return sum / Math.sqrt(calls);
    }

    /** Of all pairs; offices with equal errors, of which there are many, need only their highest and lowest. */
    private static double largest(double[] drawn, int[] kinds, double[] kindErrors) {
        double[] high = new double[kindErrors.length];
        double[] low = new double[kindErrors.length];
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        for (int i = 0; i < drawn.length; i++) {
            high[kinds[i]] = Math.max(high[kinds[i]], drawn[i]);
            low[kinds[i]] = Math.min(low[kinds[i]], drawn[i]);
        }
        double largest = 0;
        for (int i = 0; i < kindErrors.length; i++) {
            for (int j = 0; j < kindErrors.length; j++) {
                double difference = high[i] - low[j];
                double variance = kindErrors[i] * kindErrors[i] + kindErrors[j] * kindErrors[j];
                largest = Math.max(largest, difference > 0 ? difference * difference / variance : 0);
            }
        }
        return Math.sqrt(largest);
    }
}
