package eu.gminarium.ui.survey.paper;

import com.vaadin.flow.component.html.Div;

/** One of the things that are done with an office's sheets. */
abstract class Task extends Div {

    private static final long serialVersionUID = 1L;

    Task() {
        addClassName("gm-survey-section");
    }

    /** Reads anew what may have changed meanwhile; called each time it comes to the front. */
    abstract void show();
}
