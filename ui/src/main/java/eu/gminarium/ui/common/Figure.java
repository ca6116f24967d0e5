package eu.gminarium.ui.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One number that matters, with what it is and a small note: "85,7 %", "Client service index", "n = 35". */
public final class Figure extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph label;

    /**
     * @param number as it stands on the screen, already in the person's language
     * @param label what the number is
     */
    public Figure(String number, String label) {
        this.label = new Paragraph(label);
        this.label.addClassName("gm-figure-label");
        addClassName("gm-figure");
        var value = new Paragraph(number);
        value.addClassName("gm-figure-number");
        add(this.label, value);
    }

    /** Adds a line in small print: the number of answers, the interval, the period. */
    public Figure note(String text) {
        var note = new Paragraph(text);
        note.addClassName("gm-figure-note");
        add(note);
        return this;
    }

    /** Adds a badge, such as "open" or "better than last year". */
    public Figure badge(StatusBadge badge) {
        add(badge);
        return this;
    }

    /**
     * Makes the whole card lead somewhere.
     *
     * @param path as {@link CurrentPartnership#path} gives it
     */
    public Figure link(String path) {
        var link = new Anchor(path, new Span(label.getText()));
        link.addClassName("gm-cover-link");
        label.removeAll();
        label.add(link);
        addClassName("gm-figure-linked");
        return this;
    }

    /** Several figures beside each other, below each other on a phone. */
    public static Div row(Figure... figures) {
        var row = new Div(figures);
        row.addClassName("gm-figures");
        return row;
    }
}
