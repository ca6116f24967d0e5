package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields, buttons and a sentence beside each other, below each other on a phone. */
final class Row {

    private Row() {}

    static Div of(Component... parts) {
        var row = new Div(parts);
        row.addClassName("gm-survey-filters");
        return row;
    }
}
