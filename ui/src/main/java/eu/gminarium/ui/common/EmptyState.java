package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says in one sentence what belongs here, and offers the one next step. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon icon, String sentence) {
        addClassName("gm-empty");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Paragraph(sentence));
    }

    /** @param action a button or link */
    public EmptyState(VaadinIcon icon, String sentence, Component action) {
        this(icon, sentence);
        add(action);
    }
}
