package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows in an order that their own buttons change.
 *
 * @param <R> what one row looks like
 */
public final class RowList<R extends Component & RowList.Row> extends Div {

    private static final long serialVersionUID = 1L;

    private static final int UP = 0;
    private static final int DOWN = 1;

    private final List<R> rows = new ArrayList<>();
    private final Map<R, Div> shown = new HashMap<>();
    private final SerializableRunnable changed;
    private int first = 1;

    /** @param className of the list itself */
    public RowList(String className) {
        this(className, () -> {});
    }

    /** @param changed runs when there are other rows, or another order of them */
    public RowList(String className, SerializableRunnable changed) {
        this.changed = changed;
        addClassName(className);
    }

    /** A row that is told its place and shows the buttons it is given. */
    public interface Row {

        /**
         * What it is called at its place.
         *
         * @param number from 1
         */
        String name(int number);

        /** Shows its name and the buttons that move and remove it. */
        void show(String name, Div buttons);
    }

    /** Takes all rows away. */
    public void clear() {
        rows.clear();
        shown.clear();
        show();
    }

    /** Puts a row after the others. */
    public void append(R row) {
        rows.add(row);
        show();
    }

    /** The number of the first row, where rows go on from another list's. */
    public void numberFrom(int number) {
        if (first != number) {
            first = number;
            rows.forEach(this::name);
        }
    }

    /** The rows in their order. */
    public List<R> rows() {
        return List.copyOf(rows);
    }

    private void move(R row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            show();
            focus(to, by < 0 ? UP : DOWN);
        }
    }

    private void remove(R row) {
        rows.remove(row);
        shown.remove(row);
        show();
    }

    private void show() {
        removeAll();
        rows.forEach(row -> {
            name(row);
            add(row);
        });
        changed.run();
    }

    private void name(R row) {
        String name = row.name(first + rows.indexOf(row));
        row.show(name, buttons(row, name));
    }

    private Div buttons(R row, String name) {
        var buttons = new Div(
                button(VaadinIcon.ARROW_UP, "common.row.up", name, () -> move(row, -1)),
                button(VaadinIcon.ARROW_DOWN, "common.row.down", name, () -> move(row, 1)),
                button(VaadinIcon.TRASH, "common.row.remove", name, () -> remove(row)));
        buttons.addClassName("gm-row-actions");
        shown.put(row, buttons);
        return buttons;
    }

    /** The button that was pressed has moved along with its row. */
    private void focus(int place, int button) {
        Div buttons = shown.get(rows.get(place));
        if (buttons != null && buttons.getComponentAt(button) instanceof Button pressed) {
            pressed.focus();
        }
    }

    private static Button button(VaadinIcon icon, String key, String name, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t(key, name));
        button.setTooltipText(Texts.t(key, name));
        return button;
    }
}
