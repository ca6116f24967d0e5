package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.ui.common.Texts;

/** The code of a scenario or a criterion. */
final class ScriptCode extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    ScriptCode() {
        super(Texts.t("mystery.code"));
        setHelperText(Texts.t("mystery.code.help"));
        setAllowedCharPattern("[a-z0-9-]");
        setMaxLength(LONGEST);
        setErrorMessage(Texts.t("mystery.code.help"));
    }

    /** Marks the field if what it holds is no code. */
    boolean isRight() {
        setInvalid(!getValue().matches("[a-z0-9-]{1,60}"));
        return !isInvalid();
    }
}
