package eu.gminarium.training.need;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** The key of a period in which needs are collected. */
public record NeedPeriodId(UUID value) {

    public static NeedPeriodId next() {
        return new NeedPeriodId(Ids.timeOrdered());
    }
}
