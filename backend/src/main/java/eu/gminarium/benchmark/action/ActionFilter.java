package eu.gminarium.benchmark.action;

import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for; null asks for all.
 *
 * @param indicator the card's code
 */
public record ActionFilter(
        @Nullable OfficeId office,
        @Nullable String indicator,
        @Nullable ActionState state) {

    /** Every action within reach. */
    public static final ActionFilter ALL = new ActionFilter(null, null, null);

    boolean wants(ActionView action) {
        return (office == null || office.value().equals(action.officeId()))
                && (indicator == null || indicator.equals(action.code()))
                && (state == null || state == action.state());
    }
}
