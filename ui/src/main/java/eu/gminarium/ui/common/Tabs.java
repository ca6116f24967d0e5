package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Parts of which one is shown at a time; arrow keys go from one to the next. The others are not sent until somebody asks. */
final class Tabs extends Div {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Div list = new Div();
    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Div> panels = new ArrayList<>();

    /** @param name what the parts are parts of */
    Tabs(String name) {
        addClassName("gm-tabs");
        list.addClassName("gm-tab-list");
        list.getElement().setAttribute("role", "tablist").setAttribute("aria-label", name);
        add(list);
    }

    /** Adds a part; the first is shown. */
    Tabs part(String label, Component content) {
        int index = buttons.size();
        var button = new NativeButton(label, click -> show(index));
        button.setId("gm-tab-" + NUMBER.incrementAndGet());
        button.getElement().setAttribute("role", "tab");
        button.getElement()
                .addEventListener("keydown", event -> step(index))
                .setFilter("event.key === 'ArrowRight' || event.key === 'ArrowLeft'");
        var panel = new Div(content);
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", button.getId().orElseThrow());
        buttons.add(button);
        panels.add(panel);
        list.add(button);
        add(panel);
        show(0);
        return this;
    }

    /** There are two, so that both arrows lead to the other one. */
    private void step(int from) {
        int next = (from + 1) % buttons.size();
        show(next);
        buttons.get(next).focus();
    }

    private void show(int shown) {
        for (int index = 0; index < buttons.size(); index++) {
            boolean selected = index == shown;
            buttons.get(index)
                    .getElement()
                    .setAttribute("aria-selected", Boolean.toString(selected))
                    .setAttribute("tabindex", selected ? "0" : "-1");
            panels.get(index).setVisible(selected);
        }
    }
}
