package eu.gminarium.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.clash.Clash;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;

/** One application that waits for a decision. */
final class InboxEntry extends Div {

    private static final long serialVersionUID = 1L;

    private final Button yes;

    /** @param done told when it is decided */
    InboxEntry(
            Application application,
            Session session,
            List<Clash> clashes,
            Decisions decisions,
            Consumer<InboxEntry> done) {
        addClassName("gm-decision");
        var name = new H2();
        name.add(new Anchor(Paths.application(application.id()), application.employeeName()));
        var who = new Paragraph(application.officeName() + " · " + application.unitSymbol());
        var what = new Paragraph(application.trainingTitle() + " · " + Words.days(session));
        what.addClassName("gm-decision-what");
        var seats = new Paragraph(Texts.t("training.remaining", session.remaining()));
        var words = new Div(name, who, what, seats, ClashList.of(clashes));
        this.yes = Buttons.primary(Decisions.yesKey(application), () -> {
            decisions.grant(application);
            done.accept(this);
        });
        yes.setAriaLabel(Texts.t(Decisions.yesKey(application)) + ": " + application.employeeName());
        var no = Buttons.plain(
                "training.decline",
                () -> decisions
                        .decline(application, declined -> done.accept(this))
                        .open());
        no.setAriaLabel(Texts.t("training.decline") + ": " + application.employeeName());
        var buttons = new Div(yes, no);
        buttons.addClassName("gm-decision-buttons");
        add(words, buttons);
    }

    void focus() {
        yes.focus();
    }
}
