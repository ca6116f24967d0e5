package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.ui.common.Texts;
import java.security.SecureRandom;

/** The number that a draw begins with: one that nobody can guess, unless somebody types one to repeat a draw. */
final class SeedField extends IntegerField {

    private static final long serialVersionUID = 1L;
    private static final int SEEDS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    SeedField() {
        super(Texts.t("mystery.seed"));
        setHelperText(Texts.t("mystery.seed.help"));
        setValue(1 + RANDOM.nextInt(SEEDS));
    }
}
