package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.library.ScriptContent;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.sheet.CriterionList;
import java.util.List;
import java.util.stream.IntStream;

/** What an auditor will have before them, to be tried; nothing of it is kept. */
final class CallSheetPreview extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div task = new Div();

    CallSheetPreview(ScriptContent content) {
        setHeaderTitle(Texts.t("mystery.script.preview.of", Texts.t(content.title())));
        setWidth("min(48rem, calc(100vw - 2rem))");
        task.addClassName("gm-task");
        var scenario = new Select<NewScenario>();
        scenario.setLabel(Texts.t("mystery.scenario"));
        scenario.addClassName("gm-wide-field");
        scenario.setItems(content.scenarios());
        scenario.setItemLabelGenerator(each -> Texts.t(each.title()));
        scenario.addValueChangeListener(change -> show(change.getValue()));
        scenario.setValue(content.scenarios().getFirst());
        var keys = new Paragraph(Texts.t("mystery.keys"));
        keys.addClassName("gm-quiet");
        var sheet = new Div(
                scenario,
                task,
                new H2(Texts.t("mystery.criteria")),
                keys,
                new CriterionList(criteria(content.criteria()), List.of(), true));
        sheet.addClassName("gm-section");
        add(sheet);
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }

    private void show(NewScenario scenario) {
        task.removeAll();
        task.add(new H2(Texts.t(scenario.title())));
        LocalizedText story = scenario.story();
        if (story != null) {
            task.add(new Paragraph(Texts.t(story)));
        }
        task.add(new Paragraph(Texts.t(scenario.task())));
    }

    private static List<Criterion> criteria(List<NewCriterion> input) {
        return IntStream.range(0, input.size())
                .mapToObj(at -> criterion(at + 1, input.get(at)))
                .toList();
    }

    private static Criterion criterion(int position, NewCriterion input) {
        return new Criterion(
                CriterionId.next(),
                input.code(),
                position,
                input.name(),
                input.text(),
                input.kind(),
                input.weight(),
                input.mayNotApply(),
                input.topicCode(),
                input.limit(),
                input.standard());
    }
}
