package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values beside each other; what is not known has no line. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("gm-pairs");
    }

    Facts fact(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : fact(name, new Span(value));
    }

    Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
