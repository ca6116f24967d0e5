package eu.gminarium.benchmark.campaign.reminder;

import eu.gminarium.programme.Office;
import java.util.List;

/**
 * What became of a reminder.
 *
 * @param told offices whose coordinators were told
 * @param notReachable offices without a coordinator who has an address
 */
public record Reminded(List<Office> told, List<Office> notReachable) {

    public Reminded {
        told = List.copyOf(told);
        notReachable = List.copyOf(notReachable);
    }
}
