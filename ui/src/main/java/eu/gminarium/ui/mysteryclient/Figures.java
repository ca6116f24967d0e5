package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.mysteryclient.result.ChangeVerdict;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Indices and changes with their intervals, as words and as bars. */
public final class Figures {

    private Figures() {}

    /** "71.4 (48.0–87.4)". */
    public static String estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return Words.index(null);
        }
        return estimate.interval() == null
                ? Words.index(estimate.index())
                : Texts.t(
                        "mystery.estimate",
                        Words.index(estimate.index()),
                        Words.index(estimate.interval().lower()),
                        Words.index(estimate.interval().upper()));
    }

    /** A difference in points with its sign and its interval. */
    public static String difference(Difference difference) {
        return Texts.t(
                "mystery.change.points",
                signed(difference.value()),
                signed(difference.interval().lower()),
                signed(difference.interval().upper()));
    }

    /** With a plus where it is above zero. */
    public static String signed(double points) {
        String number = Texts.number(points, 1);
        return points > 0 ? "+" + number : number;
    }

    /** What can be said of a change; paler where it may be chance. */
    public static StatusBadge badge(ChangeVerdict verdict) {
        String words = Words.of(verdict);
        return switch (verdict) {
            case HIGHER -> new StatusBadge(Tone.SUCCESS, words);
            case LOWER -> new StatusBadge(Tone.DANGER, words);
            case PERHAPS_HIGHER -> new StatusBadge(Tone.SUCCESS, words).pale("↑");
            case PERHAPS_LOWER -> new StatusBadge(Tone.DANGER, words).pale("↓");
            case NO_DETECTABLE_CHANGE -> new StatusBadge(Tone.NEUTRAL, words);
        };
    }

    /** An index as a bar with its interval. A picture only: the same figures stand beside it. */
    public static Element bar(@Nullable Double index, @Nullable Interval interval) {
        var bar = new Element("div").setAttribute("class", "gm-bar").setAttribute("aria-hidden", "true");
        if (index != null) {
            bar.appendChild(part("gm-bar-value", 0, index));
        }
        if (interval != null) {
            bar.appendChild(part("gm-bar-interval", interval.lower(), interval.upper()));
        }
        return bar;
    }

    /** The same, of an estimate; empty without one. */
    public static Div bar(@Nullable Estimate estimate) {
        var cell = new Div();
        cell.addClassName("gm-bar-cell");
        cell.getElement().appendChild(estimate == null ? bar(null, null) : bar(estimate.index(), estimate.interval()));
        return cell;
    }

    private static Element part(String style, double from, double to) {
        var part = new Element("span").setAttribute("class", style);
        part.getStyle().set("inset-inline-start", from + "%").set("width", (to - from) + "%");
        return part;
    }
}
