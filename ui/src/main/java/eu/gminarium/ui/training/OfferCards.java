package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Place offers that wait for an answer, each with one button to accept it. */
@Prototype
final class OfferCards {

    private static final int REASON_LENGTH = 500;

    private final ApplicationLists lists;
    private final Applications applications;

    OfferCards(ApplicationLists lists, Applications applications) {
        this.lists = lists;
        this.applications = applications;
    }

    /** The person's own offers; nothing while there are none. */
    Component own(Runnable then) {
        return cards(
                application -> application.employee().equals(Access.current().employee()), then);
    }

    /** Those of others whom the person coordinates; nothing while there are none. */
    Component ofOffice(Runnable then) {
        return cards(
                application -> !application.employee().equals(Access.current().employee()), then);
    }

    /** Whether the signed-in person can answer this application's offer. */
    boolean answers(Application application) {
        return application.status() == ApplicationStatus.OFFERED
                && Access.current().may(Resource.APPLICATION, Verb.WRITE)
                && lists.offers().stream().map(Application::id).anyMatch(application.id()::equals);
    }

    Button accept(Application application, Runnable then) {
        boolean own = application.employee().equals(Access.current().employee());
        Button button = Buttons.primary("procedure.offer.accept", () -> {
            Application enrolled = applications.accept(application.id(), null);
            Notices.success(Texts.t("procedure.offer.accepted", enrolled.employeeName()));
            then.run();
        });
        if (!own) {
            button.setAriaLabel(Texts.t("procedure.offer.accept.for", application.employeeName()));
        }
        return button;
    }

    Button decline(Application application, Runnable then) {
        Button button = Buttons.plain(
                "procedure.offer.decline", () -> declineForm(application, then).open());
        button.setAriaLabel(Texts.t("procedure.offer.decline.of", application.employeeName()));
        return button;
    }

    private FormDialog<Decisions.ReasonForm> declineForm(Application application, Runnable then) {
        var reason = new TextArea(Texts.t("training.reason"));
        reason.setMaxLength(REASON_LENGTH);
        return new FormDialog<>(
                        Texts.t("procedure.offer.decline.of", application.employeeName()),
                        Texts.t("procedure.offer.decline"),
                        Decisions.ReasonForm.class,
                        (Decisions.ReasonForm form) -> {
                            applications.withdraw(application.id(), new Withdrawal(form.reason(), null));
                            Notices.success(Texts.t("procedure.offer.declined"));
                            then.run();
                        })
                .field("reason", reason);
    }

    private Component cards(Predicate<Application> whose, Runnable then) {
        List<Application> offers = lists.offers().stream().filter(whose).toList();
        var list = new Div();
        list.addClassName("gm-decisions");
        if (!offers.isEmpty()) {
            list.add(new H2(Texts.t("procedure.offer.title")));
            offers.forEach(offer -> list.add(card(offer, then)));
        }
        return list;
    }

    private Component card(Application offer, Runnable then) {
        boolean own = offer.employee().equals(Access.current().employee());
        var name = new H3();
        name.add(new Anchor(Paths.application(offer.id()), own ? offer.trainingTitle() : offer.employeeName()));
        String when = Words.day(offer.firstDay()) + " · " + offer.place();
        var what = new Paragraph(own ? when : offer.trainingTitle() + " · " + when);
        what.addClassName("gm-decision-what");
        var until = new Paragraph(Texts.t("procedure.offer.lead", moment(offer.offerExpiresAt())));
        var buttons = new Div(accept(offer, then), decline(offer, then));
        buttons.addClassName("gm-decision-buttons");
        var card = new Div(new Div(name, what, until), buttons);
        card.addClassName("gm-decision");
        return card;
    }

    static String moment(@Nullable Instant at) {
        return at == null
                ? Words.NOTHING
                : Texts.dateTime(at, Access.current().requirePartnership().zone());
    }
}
