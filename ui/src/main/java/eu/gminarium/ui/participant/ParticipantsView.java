package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.Participant;
import eu.gminarium.training.participant.Participants;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a programme supported or who declared for it, what is missing, and who counts. */
@Prototype
@Route(value = ":partnership/programmes/:programme/participants", layout = MainLayout.class)
@ViewPermission(resource = Resource.PARTICIPANT, verb = Verb.READ)
final class ParticipantsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Participants participants;
    private final transient DeclarationForms forms;
    private final transient Programmes programmes;
    private final transient DeclarationDialogs dialogs;
    private transient List<DeclarationField> fields = List.of();

    ParticipantsView(
            Participants participants, DeclarationForms forms, Programmes programmes, DeclarationDialogs dialogs) {
        super("register.participants.title");
        this.participants = participants;
        this.forms = forms;
        this.programmes = programmes;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Programme programme = programmes.get(new ProgrammeId(RouteKey.of(event, "programme")));
        crumb(
                programme.name(),
                CurrentPartnership.path("programmes/" + programme.id().value()));
        show(programme.id());
    }

    private void show(ProgrammeId programme) {
        removeAll();
        subtitle(t("register.participants.lead"));
        fields = forms.of(programme);
        Runnable then = () -> show(programme);
        var add = new Button(t("register.declaration.new"), click -> add(programme, then));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        if (Access.current().may(Resource.PROGRAMME, Verb.WRITE)) {
            String form = "programmes/" + programme.value() + "/declaration-form";
            add(new Div(new Anchor(CurrentPartnership.path(form), t("register.form.title"))));
        }
        add(new LazyList<Participant>(
                        t("register.participants.title"),
                        piece -> participants.list(programme, null, locale(), piece.offset(), piece.limit()),
                        () -> Math.toIntExact(participants.count(programme, null)),
                        new EmptyState(VaadinIcon.GROUP, t("register.participants.empty")))
                .component(t("register.participant"), ParticipantsView::name)
                .column(t("register.column.office"), Participant::officeName)
                .column(t("register.participant.since"), row -> row.since() == null ? "–" : Texts.date(row.since()))
                .number(
                        t("register.participant.age"),
                        row -> row.ageAtEntry() == null ? "–" : Texts.integer(row.ageAtEntry()))
                .column(
                        t("register.declaration.signed-on"),
                        row -> row.signedOn() == null ? "–" : Texts.date(row.signedOn()))
                .component(t("register.participant.state"), this::state)
                .component(t("register.actions"), row -> buttons(programme, row, then)));
    }

    /** Whoever reaches nobody else declares for themselves. */
    private void add(ProgrammeId programme, Runnable then) {
        Access access = Access.current();
        @Nullable EmployeeId self = access.employee();
        if (access.reach(Resource.PARTICIPANT, Verb.WRITE) == Reach.OWN && self != null) {
            dialogs.addFor(programme, self, then).open();
        } else {
            dialogs.add(programme, then).open();
        }
    }

    /** Leads to the declaration, if there is one to be read. */
    private static Component name(Participant participant) {
        DeclarationId id = participant.declaration();
        return id == null || !participant.readable()
                ? new Span(participant.employeeName())
                : new Anchor(CurrentPartnership.path("declarations/" + id.value()), participant.employeeName());
    }

    private Component state(Participant participant) {
        var all = new Div(ParticipantStanding.badge(participant));
        if (!participant.missing().isEmpty()) {
            all.add(new Div(t("register.participant.missing", ParticipantStanding.missing(participant, fields))));
        }
        if (participant.signedLate()) {
            all.add(new Div(t("register.participant.late")));
        }
        return all;
    }

    private Component buttons(ProgrammeId programme, Participant participant, Runnable then) {
        DeclarationId id = participant.declaration();
        if (id == null) {
            return button(
                    "register.declaration.enter",
                    participant,
                    () -> dialogs.addFor(programme, participant.employee(), then)
                            .open());
        }
        if (!participant.readable()) {
            return new Span(t("register.declaration.elsewhere"));
        }
        var all = new Div(button(
                "register.declaration.correct",
                participant,
                () -> dialogs.correct(id, then).open()));
        if (participant.state() != Participant.State.WITHDRAWN) {
            all.add(button(
                    "register.declaration.withdraw",
                    participant,
                    () -> dialogs.withdraw(participant, id, then).open()));
        }
        return all;
    }

    private static Button button(String key, Participant participant, Runnable click) {
        var button = new Button(Texts.t(key), event -> click.run());
        button.setAriaLabel(Texts.t(key) + ": " + participant.employeeName());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
