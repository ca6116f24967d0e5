package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** Says what a call lacks before it can be finished; each line leads to its place. Takes the focus when it appears. */
public final class MissingAnswers extends Div {

    private static final long serialVersionUID = 1L;

    /** Invisible until something is missing. */
    public MissingAnswers() {
        addClassName("gm-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the lines; answers whether there are none, so that the call can be finished. */
    public boolean none(List<Line> lines) {
        removeAll();
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return true;
        }
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(button(line))));
        add(new Paragraph(Texts.t("mystery.missing", lines.size())), list);
        getElement().callJsFunction("focus");
        return false;
    }

    private static NativeButton button(Line line) {
        var button = new NativeButton(line.text(), click -> line.lead().run());
        button.addClassName("gm-link");
        return button;
    }

    /** @param lead brings the person to the place where it is missing */
    public record Line(String text, Runnable lead) {}
}
