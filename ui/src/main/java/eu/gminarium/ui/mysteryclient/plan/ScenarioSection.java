package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scenarios of an audit, one folded text each. */
final class ScenarioSection extends Div {

    private static final long serialVersionUID = 1L;

    /** @param editing null where the scenarios are fixed */
    ScenarioSection(List<Scenario> scenarios, @Nullable ScriptEditing editing) {
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.scenarios")));
        if (scenarios.isEmpty()) {
            add(new EmptyState(VaadinIcon.COMMENT_O, Texts.t("mystery.scenarios.empty")));
        }
        scenarios.forEach(scenario -> add(details(scenario, editing)));
        if (editing != null) {
            add(new Button(Texts.t("mystery.scenario.new"), click -> editing.addScenario()));
        }
    }

    private static NativeDetails details(Scenario scenario, @Nullable ScriptEditing editing) {
        var text = new Div();
        LocalizedText story = scenario.story();
        if (story != null) {
            text.add(new Paragraph(Texts.t(story)));
        }
        text.add(new Paragraph(Texts.t(scenario.task())), quiet(scenario));
        if (editing != null) {
            text.add(new RemoveButton(Texts.t(scenario.title()), () -> editing.remove(scenario)));
        }
        var details = new NativeDetails(Texts.t(scenario.title()), text);
        details.addClassName("gm-scenario");
        return details;
    }

    private static Paragraph quiet(Scenario scenario) {
        var line = new Paragraph(Texts.t(
                "mystery.scenario.rule",
                Words.of(scenario.audience()),
                scenario.attemptsLimit(),
                Words.of(scenario.unansweredRule()),
                Words.of(scenario.wrongNumberRule())));
        line.addClassName("gm-quiet");
        return line;
    }
}
