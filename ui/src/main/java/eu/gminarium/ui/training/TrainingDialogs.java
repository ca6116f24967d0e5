package eu.gminarium.ui.training;

import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The form of a training, for a new one and for changes. */
@Prototype
public final class TrainingDialogs {

    private static final int TITLE_LENGTH = 200;
    private static final int AUDIENCE_LENGTH = 500;
    private static final int GOALS_LENGTH = 4000;
    private static final int MOST_HOURS = 1000;
    private static final int ALL = 100;

    private final Trainings trainings;
    private final TrainingFields fields;

    TrainingDialogs(Trainings trainings, TrainingFields fields) {
        this.trainings = trainings;
        this.fields = fields;
    }

    FormDialog<TrainingForm> add(Consumer<Training> then) {
        return adding(null, then);
    }

    /** A new training of which something is known already, such as the needs that it answers. */
    public FormDialog<TrainingForm> add(TrainingForm begun, Consumer<Training> then) {
        return adding(begun.topic(), then).read(begun);
    }

    private FormDialog<TrainingForm> adding(@Nullable String topic, Consumer<Training> then) {
        return form("training.new", "training.new.action", topic, input -> {
            Training added = trainings.add(input.toInput(TrainingFields.currency()));
            Notices.success(Texts.t("training.saved", added.title()));
            then.accept(added);
        });
    }

    FormDialog<TrainingForm> change(Training training, Consumer<Training> then) {
        return form("training.change", "training.save", training.topicCode(), input -> {
                    TrainingChange change =
                            TrainingChange.of(input.toInput(TrainingFields.currency()), training.version());
                    Training changed = trainings.change(training.id(), change);
                    Notices.success(Texts.t("training.saved", changed.title()));
                    then.accept(changed);
                })
                .read(TrainingForm.of(training));
    }

    private FormDialog<TrainingForm> form(
            String title, String action, @Nullable String topic, Consumer<TrainingForm> save) {
        var price = TrainingFields.price(Texts.t("training.price"));
        price.setHelperText(Texts.t("training.price.help"));
        var materials = TrainingFields.lines("need.training.materials", GOALS_LENGTH);
        materials.setHelperText(Texts.t("need.training.materials.help"));
        return new FormDialog<>(Texts.t(title), Texts.t(action), TrainingForm.class, save)
                .required("title", TrainingFields.line("training.title", TITLE_LENGTH))
                .required("topic", fields.topic(topic))
                .field("goals", TrainingFields.lines("training.goals", GOALS_LENGTH))
                .field("audience", TrainingFields.lines("need.training.audience", AUDIENCE_LENGTH))
                .required("language", TrainingFields.language())
                .required("provider", fields.provider())
                .field("trainer", TrainingFields.line("training.trainer", TITLE_LENGTH))
                .field("price", price, TrainingFields::money)
                .required("teachingHours", TrainingFields.number("training.hours", 1, MOST_HOURS))
                .required("thresholdPercent", TrainingFields.number("training.threshold", 0, ALL))
                .field("programme", fields.programme())
                .field("fundingSource", TrainingFields.line("need.training.funding", TITLE_LENGTH))
                .field("materials", materials);
    }
}
