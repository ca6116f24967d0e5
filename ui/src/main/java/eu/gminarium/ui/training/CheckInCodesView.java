package eu.gminarium.ui.training;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.checkin.CheckInCode;
import eu.gminarium.training.checkin.CheckInCodes;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;

/** The check-in codes of a session's people within reach, to be printed for those without an account. */
@Prototype
@Route(value = ":partnership/sessions/:id/codes", layout = MainLayout.class)
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.READ)
final class CheckInCodesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CheckInCodes codes;
    private final transient Sessions sessions;
    private final transient PublicAddress address;

    CheckInCodesView(CheckInCodes codes, Sessions sessions, PublicAddress address) {
        this.codes = codes;
        this.sessions = sessions;
        this.address = address;
        crumb(t("training.trainings.title"), TrainingsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Session session = sessions.get(new SessionId(RouteKey.of(event, Paths.ID)));
        title(t("after.codes.title"));
        subtitle(session.trainingTitle() + " · " + Words.days(session));
        crumb(session.trainingTitle(), Paths.session(session.id()));
        List<CheckInCode> people = codes.of(session.id()).stream()
                .sorted(Comparator.comparing(CheckInCode::officeName, Formats.collator(locale()))
                        .thenComparing(CheckInCode::employeeName, Formats.collator(locale())))
                .toList();
        if (people.isEmpty()) {
            add(new EmptyState(VaadinIcon.QRCODE, t("after.codes.empty")));
            return;
        }
        actions(Buttons.primary(
                "after.codes.print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
        add(sheet(people));
    }

    private Div sheet(List<CheckInCode> people) {
        String slug = Access.current().requirePartnership().slug();
        var sheet = new Div();
        sheet.addClassName("gm-codes");
        people.forEach(code -> sheet.add(new CheckInCodeCard(code, address.of(code.path(slug)))));
        return sheet;
    }
}
