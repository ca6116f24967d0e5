package eu.gminarium.training.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.catalogue.Training;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training.
 *
 * @param topic the topic's code
 * @param topicName by language
 * @param price of one session
 * @param teachingHours hours of 45 minutes
 * @param materials text and links, one a line
 */
@Serdeable
record TrainingJson(
        UUID id,
        String topic,
        Map<String, String> topicName,
        String title,
        String goals,
        String language,
        String provider,
        @Nullable String trainer,
        Money.Json price,
        int teachingHours,
        int thresholdPercent,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        @Nullable String audience,
        @Nullable String fundingSource,
        @Nullable String materials,
        long version) {

    static TrainingJson of(Training training) {
        return new TrainingJson(
                training.id().value(),
                training.topicCode(),
                training.topic().byLanguage(),
                training.title(),
                training.goals(),
                training.language().getLanguage(),
                training.provider(),
                training.trainer(),
                training.price().toJson(),
                training.teachingHours(),
                training.thresholdPercent(),
                training.programme() == null ? null : training.programme().value(),
                training.programmeName(),
                training.audience(),
                training.fundingSource(),
                training.materials(),
                training.version());
    }
}
