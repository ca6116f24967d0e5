package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.library.ScriptContent;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import eu.gminarium.ui.mysteryclient.TopicChoice;
import java.util.List;
import java.util.Optional;

/** Title, channel, scenarios and criteria of a script, in the order that buttons change. */
final class ScriptEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TopicChoice topics;
    private final TextFields title = new TextFields(Texts.t("mystery.script.title"));
    private final Select<Channel> channel = Choices.of("mystery.channel", Channel.values());
    private final RowList<ScenarioFields> scenarios = new RowList<>("gm-survey-statements");
    private final RowList<CriterionFields> criteria = new RowList<>("gm-survey-statements");
    private transient List<Object> saved = List.of();

    ScriptEditor(TopicChoice topics) {
        this.topics = topics;
        addClassName("gm-survey-editor");
        channel.setValue(Channel.PHONE);
        add(
                section("mystery.script", title, channel),
                section(
                        "mystery.scenarios",
                        scenarios,
                        more("mystery.scenario.add", () -> scenarios.append(new ScenarioFields()))),
                section(
                        "mystery.criteria",
                        criteria,
                        more("mystery.criterion.add", () -> criteria.append(new CriterionFields(topics)))));
    }

    /** One scenario and one criterion to be filled in. */
    void begin() {
        title.read(null);
        channel.setValue(Channel.PHONE);
        scenarios.clear();
        criteria.clear();
        scenarios.append(new ScenarioFields());
        criteria.append(new CriterionFields(topics));
        saved = state();
    }

    void read(ScriptContent content) {
        title.read(content.title());
        channel.setValue(content.channel());
        scenarios.clear();
        content.scenarios().forEach(scenario -> scenarios.append(new ScenarioFields(scenario)));
        criteria.clear();
        content.criteria().forEach(criterion -> criteria.append(new CriterionFields(criterion, topics)));
        saved = state();
    }

    /** Whether something is not as it was read. */
    boolean isChanged() {
        return !state().equals(saved);
    }

    private List<Object> state() {
        return List.of(
                title.text(),
                channel.getValue(),
                scenarios.rows().stream().map(ScenarioFields::state).toList(),
                criteria.rows().stream().map(CriterionFields::state).toList());
    }

    /** The script, or nothing if a field is marked as wrong or there is nothing to ask or to score. */
    Optional<ScriptContent> content() {
        Optional<LocalizedText> name = title.required();
        List<NewScenario> played = scenarios.rows().stream()
                .flatMap(row -> row.scenario().stream())
                .toList();
        List<NewCriterion> scored = criteria.rows().stream()
                .flatMap(row -> row.criterion().stream())
                .toList();
        boolean whole = played.size() == scenarios.rows().size()
                && scored.size() == criteria.rows().size();
        return whole && !played.isEmpty() && !scored.isEmpty()
                ? name.map(words -> new ScriptContent(words, channel.getValue(), played, scored))
                : Optional.empty();
    }

    private static Section section(String key, Component... parts) {
        var section = new Section(new H2(Texts.t(key)));
        section.addClassName("gm-survey-section");
        section.add(parts);
        return section;
    }

    private static Button more(String key, Runnable add) {
        var button = new Button(Texts.t(key), VaadinIcon.PLUS.create(), click -> add.run());
        button.addClassName("gm-row-button");
        return button;
    }
}
