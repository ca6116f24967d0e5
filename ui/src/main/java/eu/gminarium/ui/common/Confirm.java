package eu.gminarium.ui.common;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something happens. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks before an ordinary step.
     *
     * @param question what happens, as a question
     * @param consequence one sentence that helps to decide
     * @param action the verb on the button, never "OK"
     */
    public static void ask(String question, String consequence, String action, Runnable then) {
        dialog(question, consequence, action, then).open();
    }

    /** Asks before a step that cannot be undone. */
    public static void danger(String question, String consequence, String action, Runnable then) {
        ConfirmDialog dialog = dialog(question, consequence, action, then);
        dialog.setConfirmButtonTheme("primary danger");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String action, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.t("common.cancel"));
        dialog.setConfirmText(action);
        dialog.addConfirmListener(confirmed -> then.run());
        return dialog;
    }
}
