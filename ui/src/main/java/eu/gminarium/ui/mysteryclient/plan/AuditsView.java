package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The audits of the partnership, as far as the person sees them. */
@Prototype
@Route(value = ":partnership/audits", layout = MainLayout.class)
@NavigationItem(key = "nav.audits", icon = VaadinIcon.PHONE, order = 40, section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.AUDIT, verb = Verb.READ)
final class AuditsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Audits audits;
    private final transient AuditDialogs dialogs;

    AuditsView(Audits audits, AuditDialogs dialogs) {
        super("mystery.audits.title");
        this.audits = audits;
        this.dialogs = dialogs;
        subtitle(t("mystery.audits.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean plans = Access.current().may(Resource.AUDIT, Verb.WRITE);
        if (plans) {
            actions(
                    create(),
                    new Anchor(CurrentPartnership.path(Paths.AUDITORS), t("mystery.auditors.title")),
                    new Anchor(CurrentPartnership.path(Paths.SETTLEMENT), t("mystery.settlement.title")));
        }
        add(list(audits.list(), plans));
    }

    private Button create() {
        var button = new Button(
                t("mystery.audit.new"), click -> dialogs.create(this::created).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void created(Audit audit) {
        getUI().ifPresent(ui -> ui.navigate(Paths.audit(audit.id())));
    }

    private LazyList<Audit> list(List<Audit> all, boolean plans) {
        var empty = plans
                ? new EmptyState(VaadinIcon.PHONE, t("mystery.audits.empty"), create())
                : new EmptyState(VaadinIcon.PHONE, t("mystery.audits.empty.reader"));
        return LazyList.<Audit>of(t("mystery.audits.title"), all, empty)
                .link(t("mystery.audit"), audit -> t(audit.title()), audit -> Paths.audit(audit.id()))
                .column(t("mystery.channel"), audit -> Words.of(audit.channel()))
                .column(t("mystery.days"), Words::days)
                .component(t("mystery.status"), audit -> Words.badge(audit.status()));
    }
}
