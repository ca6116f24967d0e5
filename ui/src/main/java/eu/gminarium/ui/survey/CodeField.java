package eu.gminarium.ui.survey;

import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.ui.common.Texts;

/** The code of a question or an answer. */
final class CodeField extends TextField {

    private static final long serialVersionUID = 1L;

    private final String pattern;

    CodeField(String pattern, String hintKey) {
        super(Texts.t("survey.statement.code"));
        this.pattern = pattern;
        setHelperText(Texts.t(hintKey));
        setAllowedCharPattern("[a-z0-9-]");
        setMaxLength(40);
        setErrorMessage(Texts.t("survey.statement.code.wrong"));
    }

    /** Marks the field if what it holds is no code. */
    boolean isRight() {
        setInvalid(!getValue().matches(pattern));
        return !isInvalid();
    }
}
