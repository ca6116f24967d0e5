package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.result.TopicEffect;
import eu.gminarium.mysteryclient.result.TopicEffect.NoEffect;
import eu.gminarium.mysteryclient.result.TopicEffect.OfficeTopic;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic's criteria before and after trainings.
 *
 * @param id the topic's code
 * @param criteria codes that both audits have in common
 * @param trained offices with a training of the topic between the audits
 * @param trainedMeans their means
 * @param others offices without any
 * @param othersMeans their means
 * @param leftOut how many offices had one at another time
 * @param difference change of the trained ones less change of the others, in points; null where {@code reason} says why
 * @param interval 95 % interval of the difference
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TopicEffectJson(
        String id,
        List<String> criteria,
        List<OfficeTopicJson> trained,
        MeansJson trainedMeans,
        List<OfficeTopicJson> others,
        MeansJson othersMeans,
        int leftOut,
        @Nullable Double difference,
        @Nullable Interval interval,
        @Nullable NoEffect reason) {

    static TopicEffectJson of(TopicEffect effect) {
        return new TopicEffectJson(
                effect.topicCode(),
                effect.criteria().stream().map(Criterion::code).toList(),
                offices(effect.trained()),
                MeansJson.of(effect.trained()),
                offices(effect.others()),
                MeansJson.of(effect.others()),
                effect.leftOut(),
                effect.difference() == null
                        ? null
                        : Double.valueOf(effect.difference().value()),
                effect.difference() == null ? null : effect.difference().interval(),
                effect.missing());
    }

    /** Means of the offices' indices before and after, 0..100; null without offices. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MeansJson(@Nullable Double before, @Nullable Double after) {

        static MeansJson of(TopicEffect.Side side) {
            return new MeansJson(side.before(), side.after());
        }
    }

    private static List<OfficeTopicJson> offices(TopicEffect.Side side) {
        return side.offices().stream().map(OfficeTopicJson::of).toList();
    }

    /**
     * @param before index of the topic's criteria, 0..100
     * @param people of the office in trainings between the audits
     */
    @Serdeable
    record OfficeTopicJson(UUID officeId, String officeName, double before, double after, double change, int people) {

        static OfficeTopicJson of(OfficeTopic office) {
            return new OfficeTopicJson(
                    office.office().value(),
                    office.officeName(),
                    office.before(),
                    office.after(),
                    office.change(),
                    office.people());
        }
    }
}
