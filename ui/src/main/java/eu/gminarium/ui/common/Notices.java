package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;

/** Short messages at the edge of the screen. */
public final class Notices {

    private static final int SUCCESS_MILLIS = 5_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Says that something worked; goes away by itself. */
    public static void success(String text) {
        show(VaadinIcon.CHECK_CIRCLE, new Span(text), NotificationVariant.SUCCESS, SUCCESS_MILLIS);
    }

    /** Says something that the person should know and that is no refusal; stays until it is closed. */
    public static void information(String text) {
        show(VaadinIcon.INFO_CIRCLE, new Span(text), NotificationVariant.INFO, UNTIL_CLOSED);
    }

    /** Says why something was refused, with each field's message; stays until it is closed. */
    public static void problem(Problem problem) {
        show(VaadinIcon.WARNING, explanation(problem), NotificationVariant.ERROR, UNTIL_CLOSED);
    }

    /** Says that the program failed, with the number under which the log has it; stays until it is closed. */
    public static void failure(String incident) {
        var text = new Span(Texts.t("app.failure.notice", incident));
        show(VaadinIcon.WARNING, text, NotificationVariant.ERROR, UNTIL_CLOSED);
    }

    private static Component explanation(Problem problem) {
        if (!(problem instanceof InvalidField invalid)) {
            return new Span(Problems.text(problem));
        }
        var list = new UnorderedList();
        invalid.errors().forEach(error -> list.add(new ListItem(Problems.text(error))));
        return new Div(new Span(Texts.t("common.check-fields")), list);
    }

    private static void show(VaadinIcon icon, Component text, NotificationVariant variant, int millis) {
        var notice = new Notification();
        notice.setDuration(millis);
        notice.setPosition(Notification.Position.BOTTOM_END);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.t("common.close"));
        var line = new Div(icon.create(), text, close);
        line.addClassName("gm-notice");
        notice.add(line);
        notice.open();
    }
}
