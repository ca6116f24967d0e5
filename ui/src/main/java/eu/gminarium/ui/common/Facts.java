package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values beside each other; what is not known has no line. */
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("gm-pairs");
    }

    /** A line of text; none if there is nothing to say. */
    public Facts fact(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : fact(name, new Span(value));
    }

    /** A line with a link or a badge. */
    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
