package eu.gminarium.benchmark.dashboard;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One office over time. */
@Controller("/api/v1/partnerships/{partnership}/dashboard/offices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "dashboard")
class OfficeResultsController {

    private final Dashboard dashboard;
    private final Sentences sentences;
    private final Wordings wordings;

    OfficeResultsController(Dashboard dashboard, Sentences sentences, Wordings wordings) {
        this.dashboard = dashboard;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    /**
     * Every indicator of an office over its periods, what the figures allow to say, and what happened in the office.
     *
     * @param peerGroup as of the dashboard; an office that is none of them is compared with everybody
     */
    @Get("/{office}")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    OfficeResultsJson read(
            UUID office,
            @QueryValue @Nullable String peerGroup,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        var id = new OfficeId(office);
        Locale language = Languages.accepted(languages);
        return OfficeResultsJson.of(
                dashboard.office(id, peerGroup), dashboard.events(id), sentences, wordings.in(language), language);
    }
}
