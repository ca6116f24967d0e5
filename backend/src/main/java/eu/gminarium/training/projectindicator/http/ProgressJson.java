package eu.gminarium.training.projectindicator.http;

import eu.gminarium.training.projectindicator.IndicatorKind;
import eu.gminarium.training.projectindicator.IndicatorProgress;
import eu.gminarium.training.projectindicator.Measure;
import eu.gminarium.training.projectindicator.PartnerProgress;
import eu.gminarium.training.projectindicator.ProjectIndicator;
import eu.gminarium.training.projectindicator.Reached;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project indicator with what is reached.
 *
 * @param topic code; left out where trainings on any topic count
 * @param share of the target that is reached, may be more than 1
 */
@Serdeable
record ProgressJson(
        UUID id,
        UUID programmeId,
        String code,
        IndicatorKind kind,
        Map<String, String> name,
        Measure measure,
        @Nullable String topic,
        int baseline,
        int target,
        @Nullable Integer targetWomen,
        @Nullable Integer targetMen,
        ReachedJson reached,
        double share,
        List<PartnerJson> partners,
        long version) {

    static ProgressJson of(IndicatorProgress progress) {
        ProjectIndicator indicator = progress.indicator();
        return new ProgressJson(
                indicator.id().value(),
                indicator.programme().value(),
                indicator.code(),
                indicator.kind(),
                indicator.name().byLanguage(),
                indicator.measure(),
                indicator.topicCode(),
                indicator.baseline(),
                indicator.target(),
                indicator.targetWomen(),
                indicator.targetMen(),
                ReachedJson.of(progress.reached()),
                progress.share(),
                progress.partners().stream().map(PartnerJson::of).toList(),
                indicator.version());
    }

    @Serdeable
    record ReachedJson(long people, long women, long men) {

        static ReachedJson of(Reached reached) {
            return new ReachedJson(reached.people(), reached.women(), reached.men());
        }
    }

    /** @param planned left out where nothing is agreed */
    @Serdeable
    record PartnerJson(
            UUID officeId, String officeName, @Nullable Integer planned, ReachedJson reached) {

        static PartnerJson of(PartnerProgress partner) {
            return new PartnerJson(
                    partner.office().value(),
                    partner.officeName(),
                    partner.planned(),
                    ReachedJson.of(partner.reached()));
        }
    }
}
