package eu.gminarium.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.participant.Declaration;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.training.participant.Participant;
import eu.gminarium.training.participant.Participants;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** One declaration of participation: whether it counts, what it says, its signed paper, and who entered what. */
@Prototype
@Route(value = ":partnership/declarations/:declaration", layout = MainLayout.class)
@ViewPermission(resource = Resource.PARTICIPANT, verb = Verb.READ)
final class DeclarationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Declarations declarations;
    private final transient Participants participants;
    private final transient DeclarationForms forms;
    private final transient Programmes programmes;
    private final transient DeclarationDialogs dialogs;
    private final transient DeclarationScanSection scans;
    private final transient DeclarationHistory history;

    DeclarationView(
            Declarations declarations,
            Participants participants,
            DeclarationForms forms,
            Programmes programmes,
            DeclarationDialogs dialogs,
            DeclarationScanSection scans,
            DeclarationHistory history) {
        this.declarations = declarations;
        this.participants = participants;
        this.forms = forms;
        this.programmes = programmes;
        this.dialogs = dialogs;
        this.scans = scans;
        this.history = history;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Declaration declaration = declarations.get(new DeclarationId(RouteKey.of(event, "declaration")));
        Programme programme = programmes.get(declaration.programme());
        String path = "programmes/" + programme.id().value();
        crumb(programme.name(), CurrentPartnership.path(path));
        crumb(t("register.participants.title"), CurrentPartnership.path(path + "/participants"));
        show(declaration);
    }

    private void show(Declaration declaration) {
        removeAll();
        DeclarationId id = declaration.id();
        Participant participant = participants.of(id);
        List<DeclarationField> fields = forms.of(declaration.programme());
        boolean mayWrite = Access.current().may(Resource.PARTICIPANT, Verb.WRITE);
        Runnable then = () -> show(declarations.get(id));
        title(declaration.employeeName());
        subtitle(t("register.declaration.of", declaration.officeName()));
        if (mayWrite) {
            offer(participant, id, then);
        }
        add(
                new ParticipantStanding(participant, declaration.withdrawnOn(), fields),
                new H2(t("register.declaration.answers")),
                new DeclarationFacts(declaration, fields, key -> declarations.identityNumber(id, key)),
                scans.of(id, mayWrite, then),
                new H2(t("register.declaration.history")),
                history.of(id));
    }

    private void offer(Participant participant, DeclarationId id, Runnable then) {
        var correct = new Button(
                t("register.declaration.correct"),
                click -> dialogs.correct(id, then).open());
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        if (participant.state() == Participant.State.WITHDRAWN) {
            actions(correct);
        } else {
            actions(
                    correct,
                    new Button(
                            t("register.declaration.withdraw"),
                            click -> dialogs.withdraw(participant, id, then).open()));
        }
    }
}
