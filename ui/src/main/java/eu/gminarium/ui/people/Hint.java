package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Something about the installation that one has to know to do the work on the page. */
final class Hint extends Div {

    private static final long serialVersionUID = 1L;

    Hint(String text, Component... link) {
        addClassName("gm-hint");
        getElement().setAttribute("role", "note");
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph(text);
        for (Component each : link) {
            words.add(" ");
            words.add(each);
        }
        add(icon, words);
    }
}
