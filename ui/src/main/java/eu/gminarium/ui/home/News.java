package eu.gminarium.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.OfficeFindings;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.dashboard.Question;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.report.BriefButton;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the figures say today. Who has an office reads what became better and worse there, where it stands out and whom to ask; others
 * the one sentence of all offices that matters most.
 */
@Prototype
final class News {

    private final Dashboard dashboard;
    private final BenchmarkWords words;
    private final DashboardReports reports;

    News(Dashboard dashboard, BenchmarkWords words, DashboardReports reports) {
        this.dashboard = dashboard;
        this.words = words;
        this.reports = reports;
    }

    Section section() {
        Overview overview = dashboard.overview(DashboardFilter.LATEST);
        Map<OfficeId, String> names = DistinctNames.of(overview.offices());
        var section = new Section(new H2(Texts.t("home.news")));
        section.addClassName("gm-news");
        overview.own().stream()
                .findFirst()
                .map(dashboard::findings)
                .ifPresentOrElse(own -> ofOwn(section, own, names), () -> strongest(section, overview, names));
        section.add(new Anchor(Paths.dashboard(), Texts.t("home.news.all")), brief(overview));
        return section;
    }

    private void ofOwn(Section section, OfficeFindings own, Map<OfficeId, String> names) {
        String office = own.office().displayName();
        List<Finding> strongest = Stream.of(own.better(), own.worse(), own.standsOut())
                .flatMap(findings -> findings.stream().limit(1))
                .toList();
        var list = new UnorderedList();
        strongest.forEach(finding -> list.add(new ListItem(
                new Anchor(Paths.office(own.office().id(), finding.card().code()), words.sentence(finding, office)))));
        question(own, names).ifPresent(list::add);
        if (list.getComponentCount() > 0) {
            section.add(list);
        } else {
            section.add(new Paragraph(Texts.t(own.compared() > 0 ? "home.news.none-own" : "home.news.empty")));
        }
        section.add(new Anchor(Paths.office(own.office().id()), Texts.t("home.news.office")));
    }

    private Optional<ListItem> question(OfficeFindings own, Map<OfficeId, String> names) {
        Question question = own.question();
        if (question == null) {
            return Optional.empty();
        }
        OfficeId other = question.other().office();
        String sentence = words.question(question, own.office().displayName(), names.getOrDefault(other, ""));
        return Optional.of(
                new ListItem(new Anchor(Paths.office(other, question.card().code()), sentence)));
    }

    private void strongest(Section section, Overview overview, Map<OfficeId, String> names) {
        List<Finding> all = overview.findings();
        Optional<Finding> found = all.stream()
                .filter(finding -> finding.kind().change())
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (found.isPresent()) {
            OfficeId office = found.get().cell().office();
            section.add(
                    new Paragraph(words.sentence(found.get(), names.getOrDefault(office, ""))),
                    new Anchor(Paths.office(office), Texts.t("home.news.office")));
        } else {
            boolean compared = overview.cells().stream().anyMatch(cell -> cell.step() != null);
            section.add(new Paragraph(Texts.t(compared ? "home.news.none" : "home.news.empty")));
        }
    }

    /** One's own office's brief; who has none finds all of them among the reports. */
    private Component brief(Overview overview) {
        return overview.offices().stream()
                .filter(office -> overview.own().contains(office.id()))
                .findFirst()
                .<Component>map(office -> new BriefButton(reports, office.id(), office.displayName()))
                .orElseGet(() -> new Anchor(Paths.reports(), Texts.t("brief.screen.title")));
    }
}
