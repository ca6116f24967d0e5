package eu.gminarium.publicweb;

import eu.gminarium.benchmark.opendata.OpenData;
import eu.gminarium.benchmark.opendata.OpenDataJson;
import eu.gminarium.benchmark.opendata.OpenDataTable;
import eu.gminarium.benchmark.opendata.PublishedIndicators;
import eu.gminarium.benchmark.opendata.TableMetadata;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Published indicators for programs: no key, from any page, to be kept for five minutes. */
@Controller("/o/{partnership}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "open-data")
class OpenDataController {

    private static final String TABLE = "indicators.csv";
    private static final String METADATA = "indicators.csv-metadata.json";
    private static final String CSV = "text/csv;charset=utf-8;header=present";

    private final OpenData data;
    private final ObjectMapper mapper;
    private final Clock clock;

    OpenDataController(OpenData data, ObjectMapper mapper, Clock clock) {
        this.data = data;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One row for each office, indicator and period: RFC 4180, UTF-8, decimal points. */
    @Get("/" + TABLE)
    @Produces(MediaType.TEXT_CSV)
    HttpResponse<String> table(String partnership, HttpRequest<?> request) {
        PublishedIndicators published = find(partnership);
        MutableHttpResponse<String> response = answer(request, published, OpenDataTable.write(published), CSV);
        return response.header(
                HttpHeaders.LINK, "<" + METADATA + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
    }

    /** What the table's columns mean: CSV on the Web. */
    @Get("/" + METADATA)
    @Produces("application/csvm+json")
    HttpResponse<String> metadata(String partnership, HttpRequest<?> request) {
        PublishedIndicators published = find(partnership);
        String body = json(TableMetadata.of(published, TABLE));
        return answer(request, published, body, "application/csvm+json");
    }

    /** The same with definitions, units, versions and licence. */
    @Get("/indicators.json")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<String> document(String partnership, HttpRequest<?> request) {
        PublishedIndicators published = find(partnership);
        return answer(request, published, json(OpenDataJson.of(published)), MediaType.APPLICATION_JSON);
    }

    private PublishedIndicators find(String partnership) {
        return data.find(partnership).orElseThrow(RecordNotFound::new);
    }

    private MutableHttpResponse<String> answer(
            HttpRequest<?> request, PublishedIndicators published, String body, String type) {
        MutableHttpResponse<String> full = HttpResponse.ok(body).header(HttpHeaders.CONTENT_TYPE, type);
        MutableHttpResponse<String> response =
                Cacheable.of(body, published.changedAt(), clock).answer(request, full);
        response.header("Access-Control-Allow-Origin", "*");
        response.header("X-Content-Type-Options", "nosniff");
        return published.partnership().demo() ? PublicPages.unindexed(response) : response;
    }

    private String json(Object document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
