package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.programme.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An office's form in a campaign.
 *
 * @param lines the campaign's indicators whose definitions still hold, in the cards' order
 * @param signOff who signed last; null if nobody did
 * @param reopened whether something was given back since the last sign-off
 * @param version counts every change of the form and of its values
 */
public record Form(
        Campaign campaign,
        Office office,
        List<FormLine> lines,
        @Nullable SignOff signOff,
        boolean reopened,
        long version) {

    public Form {
        lines = List.copyOf(lines);
    }

    /**
     * A signature.
     *
     * @param signatory who signed on paper; null if the head signed here
     */
    public record SignOff(Instant at, @Nullable String signatory) {}

    public FormState state() {
        return FormState.of(lines);
    }

    /** Whether the office may enter on the day: in an open campaign, in a closed one what was given back. */
    public boolean takesValuesOn(LocalDate day) {
        return campaign.takesValuesOn(day) || (campaign.status() == CampaignStatus.CLOSED && reopened);
    }

    /** How many lines say something. */
    public long entered() {
        return count(line -> line.status() != null);
    }

    /** How many lines say nothing, or were given back and are as they were. */
    public long open() {
        return lines.size() - entered() + count(MeasurementStatus.RETURNED);
    }

    /** How many lines are in the state. */
    public long count(MeasurementStatus status) {
        return count(line -> line.status() == status);
    }

    /** How many lines are doubtful. */
    public long flagged() {
        return count(line -> !line.flags().isEmpty());
    }

    private long count(Predicate<FormLine> wanted) {
        return lines.stream().filter(wanted).count();
    }

    /** The revisions of the lines that are wanted and say something. */
    Map<MeasurementId, Integer> revisions(Predicate<FormLine> wanted) {
        Map<MeasurementId, Integer> found = new HashMap<>();
        lines.stream().filter(wanted).map(FormLine::now).forEach(now -> {
            if (now != null) {
                found.put(now.id(), now.revision());
            }
        });
        return found;
    }
}
