package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import eu.gminarium.ui.common.CurrentPartnership;

/** Decides which views a person reaches; asked for the navigation and again before a view is made. */
public interface ViewAccess {

    /**
     * Whether the person of the current request may open a view in the current partnership ({@link CurrentPartnership}).
     * The answer no becomes "not allowed" on the screen and leaves the entry out of the navigation.
     */
    boolean mayOpen(Class<? extends Component> view);
}
