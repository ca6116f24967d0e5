package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.UI;
import eu.gminarium.security.Access;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.need.Need;
import eu.gminarium.training.need.Needs;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.Paths;
import eu.gminarium.ui.training.TrainingDialogs;
import eu.gminarium.ui.training.TrainingForm;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a training of needs: the form of a training that is filled in with what the needs say. */
@Prototype
final class NeedAnswers {

    private static final int AUDIENCE_LENGTH = 500;
    private static final int GOALS_LENGTH = 4000;

    private final Needs needs;
    private final TrainingDialogs trainings;

    NeedAnswers(Needs needs, TrainingDialogs trainings) {
        this.needs = needs;
        this.trainings = trainings;
    }

    /** Of all needs of a topic that nothing answers yet. */
    FormDialog<TrainingForm> ofTopic(List<Need> all, String topic) {
        return of(all.stream()
                .filter(need -> need.topicCode().equals(topic) && need.training() == null)
                .toList());
    }

    /** @param answered of one topic, at least one */
    FormDialog<TrainingForm> of(List<Need> answered) {
        Need any = answered.getFirst();
        String goals = answered.stream()
                .map(Need::reason)
                .distinct()
                .map(reason -> "– " + reason)
                .collect(Collectors.joining("\n"));
        String audience = answered.stream()
                .map(need -> need.officeName() + " " + need.unitSymbol() + " (" + need.people() + ")")
                .collect(Collectors.joining(", "));
        TrainingForm begun = TrainingForm.begun(
                any.topicCode(),
                Texts.t(any.topic()),
                cut(goals, GOALS_LENGTH),
                Access.current().requirePartnership().language().getLanguage(),
                null,
                cut(Texts.t("need.make.goals", audience), AUDIENCE_LENGTH));
        return trainings.add(begun, made -> answer(answered, made));
    }

    private void answer(List<Need> answered, Training made) {
        needs.answer(answered.stream().map(Need::id).toList(), made.id());
        UI.getCurrent().navigate(Paths.training(made.id()));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
