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
        danger(question, consequence, action, then, () -> {});
    }

    /** Asks before a step that cannot be undone, and that somebody waits for who must be told if it is not taken. */
    static void danger(String question, String consequence, String action, Runnable then, Runnable otherwise) {
        ConfirmDialog dialog = dialog(question, consequence, action, then);
        dialog.addCancelListener(cancelled -> otherwise.run());
        dialog.setConfirmButtonTheme("primary danger");
        dialog.open();
    }

    /** Asks which of two states shall stay; nobody can leave without an answer. */
    public static void choose(String question, String explanation, Way other, Way main) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(explanation);
        dialog.setCloseOnEsc(false);
        dialog.setRejectable(true);
        dialog.setRejectText(other.action());
        dialog.setRejectButtonTheme("tertiary");
        dialog.addRejectListener(rejected -> other.then().run());
        dialog.setConfirmText(main.action());
        dialog.addConfirmListener(confirmed -> main.then().run());
        dialog.open();
    }

    /** @param action what the button says */
    public record Way(String action, Runnable then) {}

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
