package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is asked about a value beside its fields; who hears the screen is told when it changes. */
public final class QuestionList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** An empty list, which is not seen. */
    public QuestionList() {
        addClassName("gm-line-flags");
        getElement().setAttribute("aria-live", "polite");
    }

    /** The sentences instead of those that were there. */
    public void show(List<String> sentences) {
        removeAll();
        sentences.forEach(sentence -> add(new ListItem(sentence)));
    }
}
