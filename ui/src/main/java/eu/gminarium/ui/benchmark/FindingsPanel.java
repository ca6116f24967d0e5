package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What got better, what got worse and who stands out, as sentences that link to their figures. */
final class FindingsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 3;

    private final transient BenchmarkWords words;
    private final transient Map<OfficeId, String> names;
    private final transient List<Finding> findings;
    private final transient Set<OfficeId> own;

    FindingsPanel(Overview overview, BenchmarkWords words) {
        this.words = words;
        this.own = overview.own();
        this.names = overview.offices().stream().collect(Collectors.toMap(Office::id, Office::displayName));
        this.findings = overview.findings().stream()
                .sorted(Comparator.comparing(
                        (Finding finding) -> !own.contains(finding.cell().office())))
                .toList();
        addClassName("gm-findings");
        long compared =
                overview.cells().stream().filter(cell -> cell.step() != null).count();
        block("better", "▲", kind(Kind.BETTER), none(compared));
        block("worse", "▼", kind(Kind.WORSE), none(compared));
        standOut();
    }

    private static String none(long compared) {
        return compared == 0 ? Texts.t("benchmark.findings.no-earlier") : Texts.t("benchmark.findings.none", compared);
    }

    /** One's own office, if there is one and it does; else whoever does. */
    private void standOut() {
        Predicate<Finding> place = finding -> !finding.kind().change();
        boolean ours = findings.stream()
                .anyMatch(place.and(finding -> own.contains(finding.cell().office())));
        if (ours) {
            List<Finding> mine = findings.stream()
                    .filter(place.and(finding -> own.contains(finding.cell().office())))
                    .toList();
            block("own", "★", mine, "");
        } else {
            List<Finding> ahead = findings.stream()
                    .filter(finding -> finding.kind() == Kind.AHEAD)
                    .toList();
            block("ahead", "★", ahead, Texts.t("benchmark.findings.nobody-ahead"));
        }
    }

    private List<Finding> kind(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    private void block(String kind, String symbol, List<Finding> found, String otherwise) {
        var mark = new Span(symbol);
        mark.getElement().setAttribute("aria-hidden", "true");
        var heading = new H2(mark, new Span(Texts.t("benchmark.findings." + kind)));
        var block = new Section(heading);
        block.addClassNames("gm-finding-block", "gm-finding-" + kind);
        if (found.isEmpty()) {
            block.add(new Paragraph(otherwise));
        } else {
            block.add(list(found.subList(0, Math.min(FIRST, found.size()))));
        }
        if (found.size() > FIRST) {
            String more = Texts.t("benchmark.findings.more", found.size() - FIRST);
            block.add(new NativeDetails(more, list(found.subList(FIRST, found.size()))));
        }
        add(block);
    }

    private UnorderedList list(List<Finding> found) {
        var list = new UnorderedList();
        found.stream().map((Function<Finding, ListItem>) this::item).forEach(list::add);
        return list;
    }

    private ListItem item(Finding finding) {
        OfficeId office = finding.cell().office();
        String subject = Texts.t(
                "benchmark.findings.subject",
                names.getOrDefault(office, ""),
                Texts.t(finding.card().definition().name()));
        var link = new Anchor(Paths.office(office, finding.card().code()), subject);
        var item = new ListItem(
                link,
                new Paragraph(words.predicate(finding)),
                NextSteps.of(finding, names.getOrDefault(office, ""), own.contains(office)));
        if (own.contains(office)) {
            item.addClassName("gm-own");
        }
        return item;
    }
}
