package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.chart.Charts;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.DashboardFilter;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what the brief of an office says: the findings of the dashboard, seen from that office. */
@Singleton
public class Briefs {

    private final Dashboard dashboard;
    private final Charts charts;
    private final Clock clock;

    Briefs(Dashboard dashboard, Charts charts, Clock clock) {
        this.dashboard = dashboard;
        this.charts = charts;
        this.clock = clock;
    }

    /** @throws RecordNotFound if the partnership has no such office */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public Brief read(OfficeId office, Locale language) {
        OfficeResults results = dashboard.office(office);
        Overview overview = dashboard.overview(DashboardFilter.LATEST);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
        return new BriefWriter(
                        results,
                        overview,
                        dashboard.findings(office).question(),
                        ReportWords.in(charts, language),
                        today)
                // The brief marks the office that it is about, whoever reads it.
                .write(
                        dashboard.events(office),
                        code -> dashboard.indicator(code, null).marking(Set.of(office)));
    }

    /** The three sentences and the question of the first page, without pictures and tables: for a mail. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    public List<String> sentences(OfficeId office, Locale language) {
        OfficeResults results = dashboard.office(office);
        Overview overview = dashboard.overview(DashboardFilter.LATEST);
        return new BriefWriter(
                        results,
                        overview,
                        dashboard.findings(office).question(),
                        ReportWords.in(charts, language),
                        LocalDate.EPOCH)
                .sentences();
    }
}
