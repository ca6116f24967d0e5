package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import eu.gminarium.ui.common.Texts;

/** Names and values beside each other. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("gm-pairs");
    }

    /** @param key of the name */
    Facts fact(String key, String value) {
        add(new Term(Texts.t(key)), new Description(value));
        return this;
    }

    Facts fact(String key, Component value) {
        add(new Term(Texts.t(key)), new Description(value));
        return this;
    }
}
