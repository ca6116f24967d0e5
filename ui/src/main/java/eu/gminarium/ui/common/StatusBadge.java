package eu.gminarium.ui.common;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words; its colour never stands without a symbol. */
public final class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** What the state means for the person. */
    public enum Tone {
        NEUTRAL("○"),
        INFORMATION("●"),
        SUCCESS("✓"),
        WARNING("!"),
        DANGER("✕");

        private final String symbol;

        Tone(String symbol) {
            this.symbol = symbol;
        }
    }

    private final Span symbol;

    public StatusBadge(Tone tone, String text) {
        addClassNames("gm-badge", "gm-badge-" + tone.name().toLowerCase(Locale.ROOT));
        symbol = new Span(tone.symbol);
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(text));
    }

    /** For what points the tone's way but is not certain: an outline in its colour, and a symbol of its own. */
    public StatusBadge pale(String ownSymbol) {
        addClassName("gm-badge-pale");
        symbol.setText(ownSymbol);
        return this;
    }
}
