package eu.gminarium.publicweb;

import eu.gminarium.shared.http.ReaderLanguage;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The first page: what Gminarium is, the way in, and the demo if there is one. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class StartController {

    private final StartPages pages;

    StartController(StartPages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<String> start(HttpRequest<?> request) {
        return ReaderLanguage.remember(request, pages.start(ReaderLanguage.of(request)));
    }
}
