package eu.gminarium.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Throws a scan away, after a question. */
public final class ScanRemoval extends Button {

    private static final long serialVersionUID = 1L;

    /**
     * @param fileName of the scan
     * @param remove does it
     */
    public ScanRemoval(String fileName, Runnable remove) {
        super(
                Texts.t("document.scan.remove"),
                click -> Confirm.danger(
                        Texts.t("document.scan.remove.question", fileName),
                        Texts.t("document.scan.remove.consequence"),
                        Texts.t("document.scan.remove"),
                        remove));
        setAriaLabel(Texts.t("document.scan.remove") + ": " + fileName);
        addThemeVariants(ButtonVariant.TERTIARY);
    }
}
