package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.peers.NeighbourRule;
import eu.gminarium.benchmark.peers.NeighbourRules;
import eu.gminarium.benchmark.peers.PeerGroups;
import eu.gminarium.benchmark.peers.StoredGroup;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups that offices are compared in: those of own choice with their editor, the built-in ones, and the rule of neighbours. */
@Prototype
@Route(value = ":partnership/peer-groups", layout = MainLayout.class)
@NavigationItem(key = "nav.peer-groups", icon = VaadinIcon.GROUP, order = 54, section = "nav.section.indicators")
@ViewPermission(resource = Resource.PEER_GROUP, verb = Verb.READ)
final class PeerGroupsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeerGroups groups;
    private final transient NeighbourRules rules;
    private final transient IndicatorCards cards;
    private final transient PeerScreen screen;

    PeerGroupsView(PeerGroups groups, NeighbourRules rules, IndicatorCards cards, PeerScreen screen) {
        super("peers.groups.title");
        this.groups = groups;
        this.rules = rules;
        this.cards = cards;
        this.screen = screen;
        subtitle(t("peers.groups.lead"));
        crumb(t("benchmark.dashboard.title"), Paths.dashboard());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (Access.current().may(Resource.PEER_GROUP, Verb.WRITE)) {
            var create = new Button(t("peers.groups.new"), click -> dialogs().create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions(create);
        }
        add(stored(), builtIn(), rule());
    }

    private PeerGroupDialogs dialogs() {
        return new PeerGroupDialogs(groups, screen, () -> saved("peers.groups.saved"));
    }

    private void saved(String key) {
        Notices.success(t(key));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Section stored() {
        List<StoredGroup> all = groups.all();
        boolean writes = Access.current().may(Resource.PEER_GROUP, Verb.WRITE);
        if (all.isEmpty()) {
            String nothing = t(writes ? "peers.groups.empty" : "peers.groups.empty.read");
            return section(t("peers.groups.own"), new EmptyState(VaadinIcon.GROUP, nothing));
        }
        Map<OfficeId, String> names = screen.names();
        List<String> headers = Stream.of("name", "owner", "count")
                .map(key -> t("peers.groups." + key))
                .collect(Collectors.toCollection(ArrayList::new));
        if (writes) {
            headers.add(t("peers.groups.change"));
        }
        var table = new PlainTable(t("peers.groups.own"), headers);
        all.forEach(group -> {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(name(group)),
                    new Span(owner(group, names)),
                    members(Integer.toString(group.offices().size()), group.offices(), names)));
            if (writes) {
                cells.add(change(group));
            }
            table.row(cells);
        });
        return section(t("peers.groups.own"), table);
    }

    private String name(StoredGroup group) {
        return group.archived() ? t("peers.groups.archived.name", group.name()) : group.name();
    }

    private String owner(StoredGroup group, Map<OfficeId, String> names) {
        return group.owner() == null ? t("peers.groups.owner.partnership") : names.getOrDefault(group.owner(), "");
    }

    private Component change(StoredGroup group) {
        var button = new Button(t("peers.groups.change"), click -> dialogs().change(group));
        button.setAriaLabel(t("peers.groups.change") + ": " + group.name());
        button.setVisible(groups.writable(group));
        return button;
    }

    private Section builtIn() {
        Map<OfficeId, String> names = screen.names();
        var section = section(t("peers.groups.built-in"));
        screen.peering().options(null).stream()
                .filter(option -> option.group() == null)
                .forEach(option -> {
                    Set<OfficeId> offices = screen.peering().of(option.choice()).offices();
                    String name = BenchmarkWords.capital(screen.words().name(option));
                    section.add(members(name + " · " + offices.size(), offices, names));
                });
        return section;
    }

    private NativeDetails members(String summary, Set<OfficeId> offices, Map<OfficeId, String> names) {
        String all = offices.stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted(Formats.collator(locale()))
                .collect(Collectors.joining(", "));
        var details = new NativeDetails(summary, new Paragraph(all.isEmpty() ? t("peers.groups.built-in.empty") : all));
        details.addClassName("gm-reading");
        return details;
    }

    private Section rule() {
        NeighbourRule rule = rules.get();
        Map<String, IndicatorCard> byCode =
                cards.all().stream().collect(Collectors.toMap(IndicatorCard::code, card -> card));
        var section = section(t("peers.rule.title"));
        if (!rule.chosen()) {
            section.add(new Paragraph(t("peers.rule.usual")));
        }
        section.add(new Facts()
                .fact(
                        t("peers.rule.traits"),
                        rule.traits().stream().map(code -> trait(code, byCode)).collect(Collectors.joining(", ")))
                .fact(t("peers.rule.neighbours"), Integer.toString(rule.neighbours()))
                .fact(t("peers.rule.size"), trait(rule.sizeIndicator(), byCode)));
        if (Access.current().may(Resource.INDICATOR, Verb.WRITE)) {
            section.add(new Div(new Button(
                    t("peers.rule.change"),
                    click -> NeighbourRuleDialog.open(rule, byCode, change -> {
                        rules.put(change);
                        saved("peers.rule.saved");
                    }))));
        }
        return section;
    }

    private String trait(@Nullable String code, Map<String, IndicatorCard> byCode) {
        IndicatorCard card = code == null ? null : byCode.get(code);
        return card == null ? t("peers.headcount") : t(card.definition().name());
    }

    private static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.addClassName("gm-area");
        section.add(List.of(content));
        return section;
    }
}
