package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An audit by criterion and by area, all offices together and each by itself.
 *
 * @param criteria in their order
 * @param areas groups of criteria that one training topic teaches, in the order of their first criterion
 */
public record AuditResult(List<OfCriterion> criteria, List<OfArea> areas) {

    public AuditResult {
        criteria = List.copyOf(criteria);
        areas = List.copyOf(areas);
    }

    /** @param together all offices pooled; null if nobody scored it */
    public record OfCriterion(Criterion criterion, @Nullable Estimate together, Map<OfficeId, Estimate> offices) {

        public OfCriterion {
            offices = Map.copyOf(offices);
        }
    }

    /**
     * @param topicCode null for the criteria without a topic
     * @param criteria which belong to it
     * @param together all offices pooled; null if nobody scored it
     */
    public record OfArea(
            @Nullable String topicCode,
            List<Criterion> criteria,
            @Nullable Estimate together,
            Map<OfficeId, Estimate> offices) {

        public OfArea {
            criteria = List.copyOf(criteria);
            offices = Map.copyOf(offices);
        }
    }

    /** A criterion with what was reached in it. */
    public record Scored(Criterion criterion, Estimate estimate) {}

    /**
     * The criteria with an index, the lowest first: what to train next. Equal ones stay in their order.
     *
     * @param office null for all offices together
     */
    public List<Scored> weakest(@Nullable OfficeId office) {
        return criteria.stream()
                .flatMap(each -> Stream.ofNullable(
                                office == null
                                        ? each.together()
                                        : each.offices().get(office))
                        .map(estimate -> new Scored(each.criterion(), estimate)))
                .sorted(Comparator.comparingDouble(scored -> scored.estimate().index()))
                .toList();
    }

    /** What one criterion came to. */
    public OfCriterion of(Criterion criterion) {
        return criteria.stream()
                .filter(each -> Objects.equals(each.criterion().id(), criterion.id()))
                .findFirst()
                .orElseThrow();
    }
}
