package eu.gminarium.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.programme.register.Register;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.people.PartnershipDesk;
import eu.gminarium.security.people.PartnershipOverview;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Collectors;

/** The operator's desk: every partnership of the installation from outside. */
@Prototype
@Route(value = "operator/partnerships", layout = MainLayout.class)
@RouteAlias(value = "operator", layout = MainLayout.class)
@NavigationItem(key = "nav.partnerships", icon = VaadinIcon.HANDSHAKE, order = 1)
@ViewPermission(resource = Resource.PARTNERSHIP, verb = Verb.READ)
final class PartnershipsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PartnershipDesk desk;
    private final transient PartnershipDialogs dialogs;
    private final transient MailLog mail;
    private final transient Register register;

    PartnershipsView(PartnershipDesk desk, PartnershipDialogs dialogs, MailLog mail, Register register) {
        super("operator.partnerships.title");
        this.desk = desk;
        this.dialogs = dialogs;
        this.mail = mail;
        this.register = register;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<PartnershipOverview> all = desk.all();
        subtitle(t("operator.partnerships.lead", all.size()));
        actions(create());
        if (!mail.sends()) {
            add(new Hint(t("outbox.no-server.operator"), new RouterLink(t("outbox.open"), OperatorOutboxView.class)));
        }
        if (register.status().units() == 0) {
            add(new Hint(t("operator.register.missing"), new RouterLink(t("register.open"), RegisterView.class)));
        }
        add(list(all));
    }

    private Button create() {
        var button = new Button(
                t("operator.partnership.new"),
                click -> dialogs.create(this::show).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private LazyList<PartnershipOverview> list(List<PartnershipOverview> all) {
        return LazyList.<PartnershipOverview>of(
                        t("operator.partnerships.title"),
                        all,
                        new EmptyState(VaadinIcon.HANDSHAKE, t("operator.partnerships.empty"), create()))
                .component(t("operator.partnership"), row -> name(row.partnership()))
                .column(t("operator.partnership.country"), row -> Country.nameOf(row.partnership()))
                .column(t("operator.coordinators"), this::coordinators)
                .number(t("operator.members"), row -> Texts.integer(row.members()))
                .component(t("operator.state"), row -> state(row.partnership()))
                .component(t("members.actions"), this::menu);
    }

    private static Stack name(Partnership partnership) {
        return Stack.of(partnership.name(), "/app/" + partnership.slug());
    }

    private String coordinators(PartnershipOverview row) {
        return row.coordinators().isEmpty()
                ? t("operator.coordinators.none")
                : row.coordinators().stream()
                        .map(account -> account.active()
                                ? account.displayName()
                                : t("operator.coordinator.invited", account.displayName()))
                        .collect(Collectors.joining(", "));
    }

    private Component state(Partnership partnership) {
        var badges = new Div(
                partnership.active()
                        ? new StatusBadge(StatusBadge.Tone.SUCCESS, t("operator.state.active"))
                        : new StatusBadge(StatusBadge.Tone.WARNING, t("operator.state.suspended")));
        badges.addClassName("gm-badges");
        if (partnership.demo()) {
            badges.add(new StatusBadge(StatusBadge.Tone.NEUTRAL, t("app.demo")));
        }
        return badges;
    }

    private RowMenu menu(PartnershipOverview row) {
        Partnership partnership = row.partnership();
        var menu = new RowMenu(t("operator.partnership.actions", partnership.name()))
                .item(
                        t("operator.invite"),
                        () -> dialogs.invite(partnership, this::show).open());
        row.coordinators().stream()
                .filter(account -> !account.active())
                .forEach(account -> again(menu, partnership, account));
        return partnership.active()
                ? menu.item(t("operator.suspend"), () -> dialogs.suspend(partnership, this::show))
                : menu.item(t("operator.reopen"), () -> dialogs.reopen(partnership, this::show));
    }

    private void again(RowMenu menu, Partnership partnership, Account coordinator) {
        menu.item(
                t("operator.invite-again", coordinator.displayName()),
                () -> dialogs.inviteAgain(partnership, coordinator));
    }
}
