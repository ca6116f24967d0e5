package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import eu.gminarium.training.paper.PaperFile;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The scan of a signed paper, kept with the form that it belongs to; another file takes its place. A file that did not
 * leave the browser stays refused until it is taken away, so that nobody believes it was brought.
 */
final class ScanField extends CustomField<@Nullable PaperFile> implements HasValidator<@Nullable PaperFile> {

    private static final long serialVersionUID = 1L;

    private final Div chosen = new Div();
    private transient @Nullable PaperFile file;
    private @Nullable String refusal;

    ScanField() {
        setLabel(Texts.t("training.paper.scan"));
        setHelperText(Texts.t("training.paper.scan.help"));
        chosen.addClassName("gm-recorded");
        chosen.getElement().setAttribute("aria-live", "polite");
        var upload = new ScanUpload(
                "training.paper.scan.drop",
                (name, bytes) -> choose(name, new PaperFile(name, bytes), null),
                (name, reason) -> choose(name, null, reason));
        add(upload, chosen);
    }

    @Override
    public Validator<@Nullable PaperFile> getDefaultValidator() {
        return (value, context) -> refusal == null ? ValidationResult.ok() : ValidationResult.error(refusal);
    }

    @Override
    protected @Nullable PaperFile generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable PaperFile value) {
        file = value;
        refusal = null;
        chosen.removeAll();
        if (value != null) {
            name(value.name());
        }
    }

    private void choose(String name, @Nullable PaperFile taken, @Nullable String reason) {
        setPresentationValue(taken);
        refusal = reason;
        if (reason != null) {
            name(name);
        }
        setErrorMessage(reason);
        setInvalid(reason != null);
        updateValue();
    }

    private void name(String name) {
        var away = new Button(Texts.t("training.paper.scan.remove"), click -> {
            setPresentationValue(null);
            setInvalid(false);
            updateValue();
        });
        away.setAriaLabel(Texts.t("training.paper.scan.remove") + ": " + name);
        chosen.add(new Span(name), away);
    }
}
