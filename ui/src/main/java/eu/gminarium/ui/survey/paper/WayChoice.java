package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.ui.common.Texts;

/** Whether people filled in the sheets themselves. */
final class WayChoice extends Select<Boolean> {

    private static final long serialVersionUID = 1L;

    WayChoice() {
        setLabel(Texts.t("survey.paper.way"));
        setItems(false, true);
        setItemLabelGenerator(assisted -> Texts.t(assisted ? "survey.paper.way.assisted" : "survey.paper.way.alone"));
        setValue(false);
    }

    boolean assisted() {
        return getValue();
    }
}
