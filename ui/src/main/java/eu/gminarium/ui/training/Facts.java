package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.DescriptionList;

/** Names and values beside each other. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("gm-pairs");
    }

    Facts fact(String name, String value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
