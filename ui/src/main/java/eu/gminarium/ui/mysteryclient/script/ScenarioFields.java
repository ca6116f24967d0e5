package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one scenario of a script. */
public final class ScenarioFields extends Div implements RowList.Row {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_ATTEMPTS = 3;
    private static final int MOST_ATTEMPTS = 10;

    private final Div head = new Div();
    private final TextFields title = new TextFields(Texts.t("mystery.scenario.title"));
    private final TextFields story = new TextFields(Texts.t("mystery.scenario.story"));
    private final TextFields task = new TextFields(Texts.t("mystery.scenario.task"));
    private final ScriptCode code = new ScriptCode();
    private final Select<Audience> audience = Choices.of("mystery.audience", Audience.values());
    private final IntegerField attempts = new IntegerField(Texts.t("mystery.attempts-limit"));
    private final Select<UnansweredRule> unanswered = Choices.of("mystery.unanswered-rule", UnansweredRule.values());
    private final Select<UnansweredRule> wrongNumber = Choices.of("mystery.wrong-number-rule", UnansweredRule.values());

    /** Empty, with the usual rules. */
    public ScenarioFields() {
        addClassName("gm-survey-statement");
        head.addClassName("gm-survey-section-head");
        head.setVisible(false);
        audience.setValue(Audience.ANY);
        unanswered.setValue(UnansweredRule.EXCLUDE);
        wrongNumber.setValue(UnansweredRule.EXCLUDE);
        attempts.setMin(1);
        attempts.setMax(MOST_ATTEMPTS);
        attempts.setStepButtonsVisible(true);
        attempts.setValue(USUAL_ATTEMPTS);
        var keys = new Div(code, audience, attempts, unanswered, wrongNumber);
        keys.addClassName("gm-script-keys");
        add(head, title, story, task, keys);
    }

    ScenarioFields(NewScenario scenario) {
        this();
        title.read(scenario.title());
        story.read(scenario.story());
        task.read(scenario.task());
        code.setValue(scenario.code());
        audience.setValue(scenario.audience());
        attempts.setValue(scenario.attemptsLimit());
        unanswered.setValue(scenario.unansweredRule());
        wrongNumber.setValue(scenario.wrongNumberRule());
    }

    @Override
    public String name(int number) {
        return Texts.t("mystery.scenario.number", number);
    }

    @Override
    public void show(String name, Div buttons) {
        head.removeAll();
        head.add(new H3(name), buttons);
        head.setVisible(true);
    }

    /** The scenario, or nothing if a field is marked as wrong. */
    public Optional<NewScenario> scenario() {
        Optional<LocalizedText> words = title.required();
        Optional<LocalizedText> asked = task.required();
        boolean right = code.isRight() & areAttemptsRight();
        return words.isPresent() && asked.isPresent() && right
                ? Optional.of(new NewScenario(
                        code.getValue(),
                        words.get(),
                        story.text().orElse(null),
                        asked.get(),
                        audience.getValue(),
                        unanswered.getValue(),
                        attempts.getValue(),
                        wrongNumber.getValue()))
                : Optional.empty();
    }

    /** What the fields hold, right or wrong, to be compared. */
    public List<@Nullable Object> state() {
        return Arrays.asList(
                title.text(),
                story.text(),
                task.text(),
                code.getValue(),
                audience.getValue(),
                attempts.getValue(),
                unanswered.getValue(),
                wrongNumber.getValue());
    }

    private boolean areAttemptsRight() {
        Integer number = attempts.getValue();
        attempts.setInvalid(number == null || number < 1 || number > MOST_ATTEMPTS);
        return !attempts.isInvalid();
    }
}
