package eu.gminarium.training.application;

import eu.gminarium.shared.problem.Problem;
import java.time.Instant;
import java.util.Map;

/** Nobody answered the place offer in time; the place goes to the next. */
public final class OfferExpired extends Problem {

    private static final long serialVersionUID = 1L;

    private final Instant expiredAt;

    OfferExpired(Instant expiredAt) {
        super("offer-expired", Category.CONFLICT);
        this.expiredAt = expiredAt;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("expiredAt", expiredAt.toString());
    }
}
