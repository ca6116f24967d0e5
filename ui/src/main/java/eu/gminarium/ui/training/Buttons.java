package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import eu.gminarium.ui.common.Texts;

/** Buttons with the text of a key. */
public final class Buttons {

    private Buttons() {}

    public static Button plain(String key, Runnable click) {
        return new Button(Texts.t(key), event -> click.run());
    }

    /** The one main action of a page or row. */
    public static Button primary(String key, Runnable click) {
        Button button = plain(key, click);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
