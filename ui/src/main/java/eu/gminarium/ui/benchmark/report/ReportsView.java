package eu.gminarium.ui.benchmark.report;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.benchmark.report.mail.BriefSubscriptions;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ReportList;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports on the offices' indicators: what about, which kind of file, how far each is; and the brief by mail. */
@Prototype
@Route(value = ":partnership/dashboard/reports", layout = MainLayout.class)
@NavigationItem(key = "brief.screen.title", icon = VaadinIcon.FILE_TEXT_O, order = 11)
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class ReportsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String OFFICE = "office";

    private final transient Dashboard dashboard;
    private final transient DashboardReports reports;
    private final transient BriefSubscriptions subscriptions;
    private final transient OfficeDirectory directory;

    ReportsView(
            Dashboard dashboard,
            DashboardReports reports,
            BriefSubscriptions subscriptions,
            OfficeDirectory directory) {
        super("brief.screen.title");
        this.dashboard = dashboard;
        this.reports = reports;
        this.subscriptions = subscriptions;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        subtitle(t("brief.screen.lead"));
        Set<OfficeId> own = dashboard.overview(DashboardFilter.LATEST).own();
        List<Office> offices = ownFirst(own);
        Map<OfficeId, String> names = DistinctNames.of(offices);
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OFFICE)
                .orElseGet(() ->
                        own.isEmpty() ? "" : offices.getFirst().id().value().toString());
        var list = new ReportList(
                reports,
                reports::own,
                new ReportList.Words(
                        t("brief.screen.list"),
                        office -> names.getOrDefault(office, ""),
                        "",
                        new EmptyState(VaadinIcon.FILE_TEXT_O, t("brief.screen.empty"))));
        var made = new Section(new H2(t("brief.screen.list")), list);
        made.addClassName("gm-section");
        add(new ReportWishes(reports, offices, asked, list::show), made, new BriefMail(subscriptions, offices));
    }

    private List<Office> ownFirst(Set<OfficeId> own) {
        return directory.all().stream()
                .sorted(Comparator.comparing((Office office) -> !own.contains(office.id()))
                        .thenComparing(Office::displayName, Formats.collator(locale())))
                .toList();
    }
}
