package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form, above its fields; each line leads to its field. Takes the focus when it appears. */
final class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    ErrorSummary() {
        addClassName("gm-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(List<Line> lines) {
        removeAll();
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(content(line))));
        add(new Paragraph(Texts.t("common.check-fields")), list);
        appear();
    }

    void show(String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        appear();
    }

    private void appear() {
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private static Component content(Line line) {
        if (line.field() instanceof Focusable<?> field) {
            var button = new NativeButton(line.text(), click -> field.focus());
            button.addClassName("gm-link");
            return button;
        }
        return new Paragraph(line.text());
    }

    /** @param field the field that the line speaks of; null if it stands on no field of this form */
    record Line(@Nullable Component field, String text) {}
}
