package eu.gminarium.training.projectindicator;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A project indicator; the meaning is that of {@link ProjectIndicatorInput}. Its unit is people. */
public record ProjectIndicator(
        ProjectIndicatorId id,
        ProgrammeId programme,
        String code,
        IndicatorKind kind,
        LocalizedText name,
        Measure measure,
        @Nullable String topicCode,
        int baseline,
        int target,
        @Nullable Integer targetWomen,
        @Nullable Integer targetMen,
        long version) {}
