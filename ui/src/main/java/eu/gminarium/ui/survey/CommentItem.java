package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import eu.gminarium.survey.comment.CommentTag;
import eu.gminarium.survey.disclosure.CommentText;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * One comment with the tags that it has and may get. Each tag is a button; where the keyboard is in the comment, the keys 1 to 9 press
 * the first nine.
 */
final class CommentItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int KEYS = 9;
    private static final String KEY = "event.key";

    private final transient List<Runnable> presses = new ArrayList<>();

    /** Sets a tag or takes it away. */
    interface Tagging {
        void set(CommentText comment, CommentTag tag, boolean on);
    }

    /**
     * @param question its words; empty if there is only one to comment on
     * @param tags those that are offered, in the order of the keys; the comment's own come too if they are not offered any more
     */
    CommentItem(CommentText comment, String question, List<CommentTag> tags, Tagging tagging) {
        if (!question.isEmpty()) {
            var asked = new Span(question);
            asked.addClassName("gm-survey-comment-question");
            add(asked);
        }
        var text = new Paragraph(comment.text());
        var row = new Div();
        row.addClassName("gm-survey-tags");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", Texts.t("survey.tags"));
        for (CommentTag tag : tags) {
            boolean has = comment.tags().contains(tag.id().value());
            if (tag.active() || has) {
                row.add(button(comment, tag, has, tagging));
            }
        }
        add(text, row);
        if (!presses.isEmpty()) {
            getElement().setAttribute("tabindex", "0");
        }
        getElement()
                .addEventListener("keydown", this::press)
                .setFilter("event.key >= '1' && event.key <= '9' && event.key.length === 1"
                        + " && !event.ctrlKey && !event.altKey && !event.metaKey")
                .addEventData(KEY);
    }

    private NativeButton button(CommentText comment, CommentTag tag, boolean has, Tagging tagging) {
        var button = new NativeButton();
        button.addClassName("gm-survey-tag");
        button.getElement().setAttribute("data-colour", tag.colour().name());
        int key = presses.size() + 1;
        String name = Texts.t(tag.name());
        button.setText(key > KEYS ? name : Texts.t("survey.tag.key", key, name));
        pressed(button, has);
        Runnable press = () -> {
            boolean on = !isPressed(button);
            tagging.set(comment, tag, on);
            pressed(button, on);
        };
        presses.add(press);
        button.addClickListener(click -> press.run());
        return button;
    }

    private void press(DomEvent event) {
        int key = Integer.parseInt(event.getEventData().get(KEY).asString());
        if (key <= presses.size()) {
            presses.get(key - 1).run();
        }
    }

    private static boolean isPressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private static void pressed(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
