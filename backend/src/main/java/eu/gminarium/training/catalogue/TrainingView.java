package eu.gminarium.training.catalogue;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.TrainingId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training joined with its topic and provider. */
@Introspected
record TrainingView(
        UUID id,
        String topicCode,
        @TypeDef(type = DataType.JSON) Map<String, String> topicName,
        String title,
        String goals,
        String language,
        String provider,
        @Nullable String trainer,
        long priceMinor,
        String currency,
        int teachingHours,
        int thresholdPercent,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        @Nullable String audience,
        @Nullable String fundingSource,
        @Nullable String materials,
        long version) {

    Training toTraining() {
        return new Training(
                new TrainingId(id),
                topicCode,
                new LocalizedText(topicName),
                title,
                goals,
                Languages.byCode(language),
                provider,
                trainer,
                new Money(priceMinor, Currency.getInstance(currency)),
                teachingHours,
                thresholdPercent,
                programmeId == null ? null : new ProgrammeId(programmeId),
                programmeName,
                audience,
                fundingSource,
                materials,
                version);
    }
}
