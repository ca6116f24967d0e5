package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.TopicEffect.NoEffect;
import eu.gminarium.mysteryclient.result.TopicEffect.OfficeTopic;
import eu.gminarium.mysteryclient.result.TopicEffect.Side;
import eu.gminarium.mysteryclient.scoring.CallSums;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.TrainingExposure;
import eu.gminarium.programme.TrainingExposure.Exposure;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Mean;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Before and after trainings, with the offices that had none beside them. A difference of the two changes is not yet the training's
 * doing: nobody drew lots for who was trained.
 */
@Singleton
public class TrainingEffects {

    private final AuditChanges changes;
    private final OfficeDirectory offices;
    private final TrainingExposure exposure;

    TrainingEffects(AuditChanges changes, OfficeDirectory offices, TrainingExposure exposure) {
        this.changes = changes;
        this.offices = offices;
        this.exposure = exposure;
    }

    /**
     * One for each topic that the audits' common criteria have, in their order.
     *
     * @throws RecordNotFound as {@link AuditChanges#between}
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<TopicEffect> between(AuditId earlierId, AuditId laterId) {
        ComparedAudits compared = changes.compared(earlierId, laterId);
        Rounds rounds = rounds(compared.earlier(), compared.later());
        Map<String, List<Criterion>> topics = compared.criteria().same().stream()
                .filter(criterion -> criterion.topicCode() != null)
                .collect(Collectors.groupingBy(
                        criterion -> Objects.requireNonNull(criterion.topicCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return topics.entrySet().stream()
                .map(topic -> effect(
                        topic.getKey(),
                        topic.getValue(),
                        rounds,
                        compared.before().topic(topic.getKey()),
                        compared.after().topic(topic.getKey())))
                .toList();
    }

    private Rounds rounds(Audit earlier, Audit later) {
        List<Exposure> outside = new ArrayList<>(exposure.between(LocalDate.MIN, earlier.endsOn()));
        outside.addAll(exposure.between(later.startsOn(), later.endsOn()));
        return new Rounds(
                exposure.between(earlier.endsOn().plusDays(1), later.startsOn().minusDays(1)), outside);
    }

    private TopicEffect effect(
            String topic,
            List<Criterion> criteria,
            Rounds rounds,
            Map<OfficeId, CallSums> before,
            Map<OfficeId, CallSums> after) {
        List<OfficeTopic> trained = new ArrayList<>();
        List<OfficeTopic> others = new ArrayList<>();
        int leftOut = 0;
        for (Office office : inOrder()) {
            Estimate then = estimate(before.get(office.id()));
            Estimate now = estimate(after.get(office.id()));
            if (then == null || now == null) {
                continue;
            }
            int people = rounds.between(office.id(), topic);
            var line = new OfficeTopic(office.id(), office.displayName(), then.index(), now.index(), people);
            if (rounds.outside(office.id(), topic)) {
                leftOut++;
            } else {
                (people > 0 ? trained : others).add(line);
            }
        }
        NoEffect missing = missing(trained, others);
        return new TopicEffect(
                topic,
                criteria,
                Side.of(trained),
                Side.of(others),
                leftOut,
                missing == null ? difference(trained, others) : null,
                missing);
    }

    private List<Office> inOrder() {
        return offices.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
    }

    private static @Nullable Estimate estimate(@Nullable CallSums sums) {
        return sums == null ? null : sums.estimate();
    }

    private static @Nullable NoEffect missing(List<OfficeTopic> trained, List<OfficeTopic> others) {
        if (trained.isEmpty()) {
            return NoEffect.NOBODY_TRAINED;
        }
        if (trained.size() < TopicEffect.MINIMUM_OFFICES) {
            return NoEffect.TOO_FEW_TRAINED;
        }
        return others.size() < TopicEffect.MINIMUM_OFFICES ? NoEffect.TOO_FEW_OTHERS : null;
    }

    private static Difference difference(List<OfficeTopic> trained, List<OfficeTopic> others) {
        return mean(trained).minus(mean(others));
    }

    private static Mean mean(List<OfficeTopic> offices) {
        double mean =
                offices.stream().mapToDouble(OfficeTopic::change).average().orElseThrow();
        double squares = offices.stream()
                .mapToDouble(office -> (office.change() - mean) * (office.change() - mean))
                .sum();
        return new Mean(offices.size(), mean, squares / (offices.size() - 1));
    }

    /**
     * Trainings by when they took place.
     *
     * @param between after the earlier audit and before the later one
     * @param outside up to the end of the later audit, but not between
     */
    private record Rounds(List<Exposure> between, List<Exposure> outside) {

        int between(OfficeId office, String topic) {
            return between.stream()
                    .filter(training -> of(training, office, topic))
                    .mapToInt(Exposure::people)
                    .sum();
        }

        boolean outside(OfficeId office, String topic) {
            return outside.stream().anyMatch(training -> of(training, office, topic));
        }

        private static boolean of(Exposure training, OfficeId office, String topic) {
            return training.office().equals(office) && training.topicCode().equals(topic);
        }
    }
}
