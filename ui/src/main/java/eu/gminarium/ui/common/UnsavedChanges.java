package eu.gminarium.ui.common;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before somebody leaves a page on which something is not saved. */
public final class UnsavedChanges {

    private UnsavedChanges() {}

    /** @param there whether something would be lost */
    public static void ask(BeforeLeaveEvent leaving, boolean there) {
        if (there) {
            ContinueNavigationAction go = leaving.postpone();
            Confirm.danger(
                    Texts.t("common.discard.question"),
                    Texts.t("common.discard.consequence"),
                    Texts.t("common.discard.action"),
                    go::proceed,
                    go::cancel);
        }
    }
}
