package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the criteria of one training topic changed in offices that had such a training between two audits, beside those that had none.
 *
 * @param criteria of the topic that both audits have in common
 * @param trained offices from which people took part in a training of the topic between the audits
 * @param others offices without any training of the topic up to the later audit
 * @param leftOut how many had one before the earlier audit ended, or during the later one: they belong to neither side
 * @param difference how much more the trained ones changed, in points, with its 95 % interval (Welch's t; the office is the unit);
 *     null where {@code missing} says why
 */
public record TopicEffect(
        String topicCode,
        List<Criterion> criteria,
        Side trained,
        Side others,
        int leftOut,
        @Nullable Difference difference,
        @Nullable NoEffect missing) {

    /** Fewer offices than this on one side say nothing. */
    public static final int MINIMUM_OFFICES = 3;

    public TopicEffect {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param before mean of the offices' indices of the topic in the earlier audit, 0..100; null without offices
     * @param after the same in the later audit
     */
    public record Side(
            List<OfficeTopic> offices,
            @Nullable Double before,
            @Nullable Double after) {

        public Side {
            offices = List.copyOf(offices);
        }

        static Side of(List<OfficeTopic> offices) {
            return offices.isEmpty()
                    ? new Side(offices, null, null)
                    : new Side(
                            offices,
                            offices.stream()
                                    .mapToDouble(OfficeTopic::before)
                                    .average()
                                    .orElseThrow(),
                            offices.stream()
                                    .mapToDouble(OfficeTopic::after)
                                    .average()
                                    .orElseThrow());
        }
    }

    /**
     * @param before index of the topic's criteria in the earlier audit, 0..100
     * @param people of the office who took part between the audits
     */
    public record OfficeTopic(OfficeId office, String officeName, double before, double after, int people) {

        /** In points. */
        public double change() {
            return after - before;
        }
    }

    /** Why there is nothing to say. */
    public enum NoEffect {
        /** No office had a training of the topic between the audits. */
        NOBODY_TRAINED,
        /** Too few offices had one. */
        TOO_FEW_TRAINED,
        /** Too few offices had none to compare with. */
        TOO_FEW_OTHERS
    }
}
