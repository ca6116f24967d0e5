package eu.gminarium.mysteryclient.call;

import java.util.List;

/** A call with everything that was written down about it. */
public record CallDetail(Call call, List<Attempt> attempts, List<Score> scores) {

    public CallDetail {
        attempts = List.copyOf(attempts);
        scores = List.copyOf(scores);
    }
}
