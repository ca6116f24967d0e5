package eu.gminarium.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.report.BriefButton;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** The one sentence that matters most: one's own office first, changes before places, the strongest of them. */
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
        var section = new Section(new H2(Texts.t("home.news")));
        section.addClassName("gm-news");
        Optional<Finding> strongest = strongest(overview);
        if (strongest.isPresent()) {
            Finding finding = strongest.get();
            OfficeId office = finding.cell().office();
            section.add(
                    new Paragraph(words.sentence(finding, name(overview.offices(), office))),
                    new Anchor(Paths.office(office), Texts.t("home.news.office")));
        } else {
            boolean compared = overview.cells().stream().anyMatch(cell -> cell.step() != null);
            section.add(new Paragraph(Texts.t(compared ? "home.news.none" : "home.news.empty")));
        }
        section.add(new Anchor(Paths.dashboard(), Texts.t("home.news.all")));
        section.add(brief(overview));
        return section;
    }

    /** One's own office's brief; who has none finds all of them among the reports. */
    private Component brief(Overview overview) {
        return overview.offices().stream()
                .filter(office -> overview.own().contains(office.id()))
                .findFirst()
                .<Component>map(office -> new BriefButton(reports, office.id(), office.displayName()))
                .orElseGet(() -> new Anchor(Paths.reports(), Texts.t("brief.screen.title")));
    }

    private static Optional<Finding> strongest(Overview overview) {
        List<Finding> all = overview.findings();
        return all.stream()
                .filter(finding -> finding.kind().change()
                        && overview.own().contains(finding.cell().office()))
                .findFirst()
                .or(() ->
                        all.stream().filter(finding -> finding.kind().change()).findFirst())
                .or(() -> all.stream()
                        .filter(finding ->
                                overview.own().contains(finding.cell().office()))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    private static String name(List<Office> offices, OfficeId id) {
        return offices.stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .map(Office::displayName)
                .orElse("");
    }
}
