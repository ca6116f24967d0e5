package eu.gminarium.benchmark.dashboard;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The joint dashboard. */
@Controller("/api/v1/partnerships/{partnership}/dashboard")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "dashboard")
class DashboardController {

    private static final String GZIP = "gzip";
    private static final String VARIES = HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    private final Dashboard dashboard;
    private final Sentences sentences;
    private final Wordings wordings;
    private final DashboardPages pages;

    DashboardController(Dashboard dashboard, Sentences sentences, Wordings wordings, DashboardPages pages) {
        this.dashboard = dashboard;
        this.sentences = sentences;
        this.wordings = wordings;
        this.pages = pages;
    }

    /**
     * All offices by all indicators; of one area, and as of the end of one year, if asked for.
     *
     * @param peerGroup {@code all}, {@code kind:rural}, {@code size:1} to {@code size:4}, {@code group:<id>}, {@code near:<officeId>};
     *     ranks, spreads, totals and findings are then those of its offices alone
     */
    @Get
    @ApiResponse(
            responseCode = "200",
            description = "All offices by all indicators",
            content = @Content(schema = @Schema(implementation = DashboardJson.class)))
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    HttpResponse<byte[]> read(
            @QueryValue @Nullable String area,
            @QueryValue @Nullable @Min(1) @Max(9999) Integer year,
            @QueryValue @Nullable String peerGroup,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @Header(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
        Overview overview = dashboard.overview(new DashboardFilter(area, year, peerGroup));
        Locale language = Languages.accepted(languages);
        boolean compressed = encodings != null && encodings.contains(GZIP);
        MutableHttpResponse<byte[]> response = HttpResponse.ok(pages.page(
                        overview,
                        language,
                        compressed,
                        () -> DashboardJson.of(overview, sentences, wordings.in(language), language)))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, VARIES);
        return compressed ? response.header(HttpHeaders.CONTENT_ENCODING, GZIP) : response;
    }
}
