package eu.gminarium.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.messaging.DeadLetters;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;

/** How much mail of each partnership was given up; what is in it stays the partnership's. */
final class DeadLetterList extends Section {

    private static final long serialVersionUID = 1L;

    DeadLetterList(DeadLetters dead) {
        var list = new LazyList<DeadLetters.Line>(
                Texts.t("message.given-up.title"),
                piece -> dead.lines().stream()
                        .skip(piece.offset())
                        .limit(piece.limit())
                        .toList(),
                () -> dead.lines().size(),
                new EmptyState(VaadinIcon.CHECK_CIRCLE_O, Texts.t("message.given-up.empty")));
        list.column(Texts.t("message.given-up.partnership"), DeadLetterList::name)
                .number(Texts.t("message.given-up.mails"), line -> Texts.integer(line.mails()))
                .column(Texts.t("message.given-up.oldest"), line -> MailTime.of(line.oldest()))
                .component("", line -> retry(dead, line, list));
        add(new H2(Texts.t("message.given-up.title")), list);
    }

    private static String name(DeadLetters.Line line) {
        return line.name() == null ? Texts.t("message.given-up.platform") : line.name();
    }

    private static Button retry(DeadLetters dead, DeadLetters.Line line, LazyList<DeadLetters.Line> list) {
        var button = new Button(Texts.t("message.given-up.again"), click -> {
            Notices.success(Texts.t("message.given-up.retried", dead.retry(line.partnership())));
            list.refresh();
        });
        button.setAriaLabel(Texts.t("message.given-up.again") + ": " + name(line));
        return button;
    }
}
