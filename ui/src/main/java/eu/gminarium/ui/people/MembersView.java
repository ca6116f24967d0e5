package eu.gminarium.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.staff.Employee;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.people.Member;
import eu.gminarium.security.people.People;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Folding;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everybody who may sign in to the partnership within the reader's reach, found by typing. */
@Prototype
@Route(value = ":partnership/members", layout = MainLayout.class)
@NavigationItem(key = "nav.members", icon = VaadinIcon.KEY_O, order = 63, section = "nav.section.programme")
@ViewPermission(resource = Resource.MEMBERSHIP, verb = Verb.READ)
final class MembersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient MemberDialogs dialogs;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private transient List<Member> members = List.of();
    private transient Map<OfficeId, String> offices = Map.of();
    private transient Map<EmployeeId, Employee> employees = Map.of();

    MembersView(People people, MemberDialogs dialogs, MemberNames names, Clock clock) {
        super("members.title");
        this.people = people;
        this.dialogs = dialogs;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        read();
        LazyList<Member> list = list();
        var invite = new Button(
                t("members.invite"), click -> dialogs.invite(() -> again(list)).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        actions(invite);
        search.setLabel(t("members.search"));
        search.addClassName("gm-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list.refresh());
        add(search, list);
    }

    private void read() {
        members = people.all().stream()
                .sorted(Comparator.comparing(member -> member.account().displayName(), MemberNames.order()))
                .toList();
        offices = names.offices();
        employees = names.employees();
        subtitle(t("members.lead", members.size()));
    }

    private void again(LazyList<Member> list) {
        read();
        list.refresh();
    }

    private LazyList<Member> list() {
        var list = new LazyList<Member>(
                t("members.title"),
                piece -> found().stream()
                        .skip(piece.offset())
                        .limit(piece.limit())
                        .toList(),
                () -> found().size(),
                new EmptyState(VaadinIcon.KEY_O, t("members.empty")));
        return list.component(t("members.person"), MembersView::name)
                .component(t("members.roles"), this::lines)
                .column(t("members.employee"), this::employee)
                .component(t("members.state"), this::state)
                .component(t("members.actions"), member -> menu(member, list));
    }

    private static Stack name(Member member) {
        return Stack.of(member.account().displayName(), member.account().username());
    }

    private Span lines(Member member) {
        var lines = new Span(roles(member));
        lines.addClassName("gm-lines");
        return lines;
    }

    private List<Member> found() {
        String wanted = Folding.fold(search.getValue());
        return wanted.isEmpty()
                ? members
                : members.stream()
                        .filter(member -> Folding.fold(member.account().displayName() + " "
                                        + member.account().username() + " " + roles(member))
                                .contains(wanted))
                        .toList();
    }

    private String roles(Member member) {
        return member.grants().stream()
                .map(grant -> MemberNames.role(grant, offices))
                .collect(Collectors.joining("\n"));
    }

    private String employee(Member member) {
        EmployeeId id = member.employee();
        if (id == null) {
            return t("members.employee.none");
        }
        Employee known = employees.get(id);
        return known == null ? t("members.employee.hidden") : known.fullName() + " · " + known.unitSymbol();
    }

    private StatusBadge state(Member member) {
        if (member.account().active()) {
            return new StatusBadge(StatusBadge.Tone.SUCCESS, t("members.state.active"));
        }
        Instant until = member.invitedUntil();
        if (until == null || until.isBefore(clock.instant())) {
            return new StatusBadge(StatusBadge.Tone.WARNING, t("members.state.expired"));
        }
        var zone = Access.current().requirePartnership().zone();
        return new StatusBadge(
                StatusBadge.Tone.INFORMATION,
                t("members.state.invited", Texts.date(until.atZone(zone).toLocalDate())));
    }

    private RowMenu menu(Member member, LazyList<Member> list) {
        var menu = new RowMenu(t("members.actions.of", member.account().displayName()))
                .item(
                        t("members.change"),
                        () -> dialogs.change(member, () -> again(list)).open());
        if (!member.account().active()) {
            menu.item(t("members.again"), () -> dialogs.inviteAgain(member, () -> again(list)));
        }
        return menu.item(t("members.remove"), () -> dialogs.remove(member, () -> again(list)));
    }
}
