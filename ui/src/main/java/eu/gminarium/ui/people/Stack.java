package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a row is called, and below it what tells it from others. */
final class Stack extends Div {

    private static final long serialVersionUID = 1L;

    Stack(Component name, String detail) {
        addClassName("gm-stack");
        add(name, new Span(detail));
    }

    static Stack of(String name, String detail) {
        return new Stack(new Paragraph(name), detail);
    }
}
