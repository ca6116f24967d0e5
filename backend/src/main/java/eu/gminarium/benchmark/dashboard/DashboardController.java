package eu.gminarium.benchmark.dashboard;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** The joint dashboard. */
@Controller("/api/v1/partnerships/{partnership}/dashboard")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "dashboard")
class DashboardController {

    private final Dashboard dashboard;
    private final Sentences sentences;
    private final Wordings wordings;

    DashboardController(Dashboard dashboard, Sentences sentences, Wordings wordings) {
        this.dashboard = dashboard;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /** All offices by all indicators; of one area, and as of the end of one year, if asked for. */
    @Get
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    DashboardJson read(
            @QueryValue @Nullable String area,
            @QueryValue @Nullable @Min(1) @Max(9999) Integer year,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Overview overview = dashboard.overview(new DashboardFilter(area, year));
        return DashboardJson.of(overview, sentences, wordings.in(Languages.accepted(languages)));
    }
}
