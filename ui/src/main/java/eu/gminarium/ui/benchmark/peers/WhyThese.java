package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.benchmark.peers.Neighbour;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.Peers;
import eu.gminarium.benchmark.peers.Trait;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why the compared offices are the ones they are: each neighbour's reasons, and who could not be placed. */
final class WhyThese extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 2;

    private final transient PeerScreen screen;
    private final transient Map<OfficeId, String> names;

    WhyThese(Peers peers, PeerScreen screen) {
        this.screen = screen;
        this.names = screen.names();
        addClassName("gm-area");
        if (peers.choice() instanceof PeerChoice.Near(OfficeId office)) {
            add(new H2(Texts.t("peers.neighbours")));
            if (peers.neighbours().isEmpty()) {
                add(new Paragraph(nobody(peers, office)));
            } else {
                add(new Paragraph(Texts.t("peers.neighbours.lead", traits(peers))), table(peers.neighbours()));
            }
        }
        if (!peers.leftOut().isEmpty()) {
            add(leftOut(peers.leftOut()));
        }
        setVisible(getComponentCount() > 0);
    }

    private String nobody(Peers peers, OfficeId office) {
        return peers.leftOut().stream()
                .filter(left -> left.office().equals(office))
                .findFirst()
                .map(left -> Texts.t("peers.neighbours.none", screen.words().lacking(left)))
                .orElse(Texts.t("peers.neighbours.nobody"));
    }

    private String traits(Peers peers) {
        return peers.neighbours().getFirst().reasons().stream()
                .map(Neighbour.Reason::trait)
                .sorted(Comparator.comparing(Trait::code))
                .map(screen.words()::dated)
                .collect(Collectors.joining(", "));
    }

    private PlainTable table(List<Neighbour> neighbours) {
        var table = new PlainTable(
                Texts.t("peers.neighbours"),
                List.of(
                        Texts.t("benchmark.office"),
                        Texts.t("peers.neighbours.reason"),
                        Texts.t("peers.neighbours.distance")));
        neighbours.forEach(neighbour -> table.row(List.<Component>of(
                new Anchor(Paths.office(neighbour.office()), name(neighbour.office())),
                new Span(screen.words().reason(neighbour)),
                new Span(Texts.number(neighbour.distance(), DECIMALS)))));
        return table;
    }

    private NativeDetails leftOut(List<Peers.LeftOut> left) {
        var list = new UnorderedList();
        left.forEach(each -> list.add(new ListItem(Texts.t(
                "peers.left-out.line", name(each.office()), screen.words().lacking(each)))));
        var details = new NativeDetails(Texts.t("peers.left-out", left.size()), list);
        details.addClassName("gm-reading");
        return details;
    }

    private String name(OfficeId id) {
        return names.getOrDefault(id, "");
    }
}
