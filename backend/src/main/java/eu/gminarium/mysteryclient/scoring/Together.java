package eu.gminarium.mysteryclient.scoring;

import eu.gminarium.shared.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several offices together. The offices are all that there are, so only their calls are a sample: what differs between offices
 * widens no interval, what differs between one office's calls does. An office with a single call is taken to differ as the
 * others do.
 *
 * @param offices only those with points
 */
public record Together(List<CallSums> offices) {

    public Together {
        offices = offices.stream().filter(office -> office.possible() > 0).toList();
    }

    public int calls() {
        return offices.stream().mapToInt(CallSums::calls).sum();
    }

    /** All points achieved per all points possible; null if there are none. */
    public @Nullable Estimate pooled() {
        if (offices.isEmpty()) {
            return null;
        }
        double possible = offices.stream().mapToDouble(CallSums::possible).sum();
        double share = offices.stream().mapToDouble(CallSums::achieved).sum() / possible;
        double spread = offices.stream()
                .mapToDouble(office -> office.spreadWithin(share))
                .sum();
        double telling = offices.stream()
                .filter(office -> office.calls() > 1)
                .mapToDouble(CallSums::possible)
                .sum();
        return estimate(share, spread * possible / telling / (possible * possible));
    }

    /** The unweighted mean of the offices' indices; null if there are none. */
    public @Nullable Estimate meanOfOffices() {
        if (offices.isEmpty()) {
            return null;
        }
        double share = offices.stream().mapToDouble(CallSums::share).average().orElseThrow();
        double variance = offices.stream().mapToDouble(CallSums::variance).sum();
        long telling = offices.stream().filter(office -> office.calls() > 1).count();
        return estimate(share, variance * offices.size() / telling / offices.size() / offices.size());
    }

    private Estimate estimate(double share, double variance) {
        int degrees = calls() - offices.size();
        double scores = offices.stream().mapToDouble(CallSums::scores).sum();
        Interval interval = degrees < 1 ? null : EffectiveWilson.interval(share, variance, scores, CallSums.t(degrees));
        return new Estimate(share * Estimate.HUNDRED, calls(), interval);
    }
}
