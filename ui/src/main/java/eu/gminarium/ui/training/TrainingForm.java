package eu.gminarium.ui.training;

import eu.gminarium.shared.Money;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Training;
import java.math.BigDecimal;
import java.util.Currency;

/** What the form of a training holds; the meaning is that of {@link NewTraining}. */
record TrainingForm(
        String topic,
        String title,
        String goals,
        String language,
        String provider,
        String trainer,
        BigDecimal price,
        Integer teachingHours,
        Integer thresholdPercent) {

    static TrainingForm of(Training training) {
        String trainer = training.trainer();
        return new TrainingForm(
                training.topicCode(),
                training.title(),
                training.goals(),
                training.language().getLanguage(),
                training.provider(),
                trainer == null ? "" : trainer,
                training.price().amount(),
                training.teachingHours(),
                training.thresholdPercent());
    }

    NewTraining toInput(Currency currency) {
        return new NewTraining(
                topic,
                title,
                goals,
                language,
                provider,
                trainer.isBlank() ? null : trainer,
                Money.of(price, currency),
                teachingHours,
                thresholdPercent);
    }
}
