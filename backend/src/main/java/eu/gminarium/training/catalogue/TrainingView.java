package eu.gminarium.training.catalogue;

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
                version);
    }
}
