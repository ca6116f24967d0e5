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
import eu.gminarium.benchmark.dashboard.OfficeFindings;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What got better, what got worse, who stands out and whom to ask, as sentences that link to their figures. Whoever has an office reads
 * of it first, and of the others on demand.
 */
final class FindingsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 3;

    /** More would be a list that nobody reads, and that takes the browser seconds to draw. */
    private static final int MOST = 12;

    private final transient BenchmarkWords words;
    private final transient Map<OfficeId, String> names;
    private final transient @Nullable OfficeId own;
    private final transient @Nullable SelectedPeers peers;

    /** @param own what is to be said of the person's own office; null for people without one */
    FindingsPanel(Overview overview, @Nullable OfficeFindings own, BenchmarkWords words) {
        this.words = words;
        this.own = own == null ? null : own.office().id();
        this.peers = overview.peers();
        this.names = overview.offices().stream().collect(Collectors.toMap(Office::id, Office::displayName));
        addClassName("gm-findings");
        long compared =
                overview.cells().stream().filter(cell -> cell.step() != null).count();
        if (own == null) {
            everybody(overview.findings(), compared);
        } else {
            ofOwn(own);
            others(overview, own, compared);
        }
    }

    private void ofOwn(OfficeFindings own) {
        add(block("better", "▲", own.better(), none(own.compared())));
        add(block("worse", "▼", own.worse(), none(own.compared())));
        add(block("own", "★", own.standsOut(), Texts.t("benchmark.findings.not-out")));
        add(ask(own));
    }

    private void everybody(List<Finding> findings, long compared) {
        add(block("better", "▲", kind(findings, Kind.BETTER), none(compared)));
        add(block("worse", "▼", kind(findings, Kind.WORSE), none(compared)));
        add(block("ahead", "★", kind(findings, Kind.AHEAD), Texts.t("benchmark.findings.nobody-ahead")));
    }

    private void others(Overview overview, OfficeFindings own, long compared) {
        List<Finding> findings = overview.findings().stream()
                .filter(finding -> !finding.cell().office().equals(own.office().id()))
                .toList();
        var blocks = new Div(
                block("better", "▲", kind(findings, Kind.BETTER), none(compared)),
                block("worse", "▼", kind(findings, Kind.WORSE), none(compared)),
                block("ahead", "★", kind(findings, Kind.AHEAD), Texts.t("benchmark.findings.nobody-ahead")));
        blocks.addClassName("gm-findings");
        var details = new NativeDetails(Texts.t("benchmark.findings.others"), blocks);
        details.addClassName("gm-findings-others");
        add(details);
    }

    private static String none(long compared) {
        return compared == 0 ? Texts.t("benchmark.findings.no-earlier") : Texts.t("benchmark.findings.none", compared);
    }

    private static List<Finding> kind(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    private Section block(String kind, String symbol, List<Finding> found, String otherwise) {
        Section block = block(kind, symbol);
        if (found.isEmpty()) {
            block.add(new Paragraph(otherwise));
        } else {
            block.add(list(found.subList(0, Math.min(FIRST, found.size()))));
        }
        if (found.size() > FIRST) {
            block.add(more(found));
        }
        return block;
    }

    private NativeDetails more(List<Finding> found) {
        int shown = Math.min(MOST, found.size());
        var rest = new Div(list(found.subList(FIRST, shown)));
        if (shown < found.size()) {
            rest.add(new Paragraph(Texts.t("benchmark.findings.strongest", shown, found.size())));
        }
        return new NativeDetails(Texts.t("benchmark.findings.more", found.size() - FIRST), rest);
    }

    private static Section block(String kind, String symbol) {
        var mark = new Span(symbol);
        mark.getElement().setAttribute("aria-hidden", "true");
        var block = new Section(new H2(mark, new Span(Texts.t("benchmark.findings." + kind))));
        block.addClassNames("gm-finding-block", "gm-finding-" + kind);
        return block;
    }

    private Section ask(OfficeFindings own) {
        Section block = block("ask", "?");
        Question question = own.question();
        if (question == null) {
            block.add(new Paragraph(Texts.t("benchmark.findings.ask.none")));
            return block;
        }
        OfficeId other = question.other().office();
        String sentence = words.question(question, own.office().displayName(), names.getOrDefault(other, ""));
        block.add(
                new Paragraph(sentence),
                new Anchor(
                        PeerAddress.carry(Paths.office(other, question.card().code()), peers),
                        Texts.t("benchmark.findings.ask.see")));
        return block;
    }

    private UnorderedList list(List<Finding> found) {
        var list = new UnorderedList();
        found.forEach(finding -> list.add(item(finding)));
        return list;
    }

    private ListItem item(Finding finding) {
        OfficeId office = finding.cell().office();
        String subject = Texts.t(
                "benchmark.findings.subject",
                names.getOrDefault(office, ""),
                Texts.t(finding.card().definition().name()));
        return new ListItem(
                new Anchor(PeerAddress.carry(Paths.office(office, finding.card().code()), peers), subject),
                new Paragraph(words.predicate(finding)),
                NextSteps.of(finding, names.getOrDefault(office, ""), office.equals(own)));
    }
}
