package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.ui.common.Texts;

/** The code of a question or an answer. */
final class CodeField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    private final String pattern;
    private final String prefix;

    CodeField(String pattern, String hintKey) {
        this(pattern, hintKey, "");
    }

    /** The code of a question, with what its owner's codes begin with. */
    static CodeField of(QuestionOwner owner) {
        return new CodeField(Question.KEY, owner.hint(), owner.prefix());
    }

    private CodeField(String pattern, String hintKey, String prefix) {
        super(Texts.t("survey.statement.code"));
        this.pattern = pattern;
        this.prefix = prefix;
        setHelperText(Texts.t(hintKey));
        setAllowedCharPattern("[a-z0-9-]");
        setMaxLength(LONGEST - prefix.length());
        if (!prefix.isEmpty()) {
            addClassName("gm-code-field");
            setPrefixComponent(new Span(prefix));
        }
        setErrorMessage(Texts.t("survey.statement.code.wrong"));
    }

    /** Marks the field if what it holds is no code. */
    boolean isRight() {
        setInvalid(isEmpty() || !code().matches(pattern));
        return !isInvalid();
    }

    /** The whole code. */
    String code() {
        return prefix + getValue();
    }

    void read(String code) {
        setValue(code.substring(prefix.length()));
    }
}
