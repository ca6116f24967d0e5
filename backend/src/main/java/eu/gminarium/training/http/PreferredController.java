package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.preferred.PreferredEntry;
import eu.gminarium.training.preferred.PreferredExports;
import eu.gminarium.training.preferred.PreferredList;
import eu.gminarium.training.preferred.PreferredProviders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of preferred providers; without a year it is the one that ended last. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "evaluations")
class PreferredController {

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PreferredProviders providers;
    private final PreferredExports exports;
    private final Clock clock;

    PreferredController(PreferredProviders providers, PreferredExports exports, Clock clock) {
        this.providers = providers;
        this.exports = exports;
        this.clock = clock;
    }

    /** The lists of all years, the latest first, published ones and drafts. */
    @Get("/preferred-providers")
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    ListJson<PreferredListJson> list() {
        return ListJson.of(providers.years().stream()
                .map(providers::of)
                .map(PreferredListJson::of)
                .toList());
    }

    /** Freezes a year's list. */
    @Post("/preferred-providers")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.EVALUATION, verb = Verb.WRITE)
    PreferredListJson publish(@Body @Valid PublicationJson body) {
        return PreferredListJson.of(providers.publish(body.year()));
    }

    @Get("/preferred-providers.csv")
    @Produces(CSV)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    HttpResponse<byte[]> csv(
            @QueryValue @Nullable Integer year, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        int of = year(year);
        return file(exports.csv(of, Languages.accepted(language)), of, "csv").contentType(MediaType.of(CSV));
    }

    @Get("/preferred-providers.xlsx")
    @Produces(XLSX)
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    HttpResponse<byte[]> xlsx(
            @QueryValue @Nullable Integer year, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        int of = year(year);
        return file(exports.xlsx(of, Languages.accepted(language)), of, "xlsx").contentType(MediaType.of(XLSX));
    }

    private int year(@Nullable Integer asked) {
        return asked == null
                ? LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()))
                                .getYear()
                        - 1
                : asked;
    }

    private static MutableHttpResponse<byte[]> file(byte[] content, int year, String type) {
        return HttpResponse.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"preferred-providers-" + year + "." + type + "\"");
    }

    @Serdeable
    record PublicationJson(@NotNull @Min(2000) @Max(2200) Integer year) {}

    /** @param publishedOn null while it is a draft */
    @Serdeable
    record PreferredListJson(int year, @Nullable LocalDate publishedOn, List<PreferredEntryJson> providers) {

        static PreferredListJson of(PreferredList list) {
            return new PreferredListJson(
                    list.year(),
                    list.publishedOn(),
                    list.entries().stream().map(PreferredEntryJson::of).toList());
        }
    }

    /**
     * A provider in a list.
     *
     * @param place null where there are too few cards; then {@code reason} says so and nothing else is told
     * @param n cards
     */
    @Serdeable
    record PreferredEntryJson(
            UUID id,
            String provider,
            @Nullable Integer place,
            @Nullable Long n,
            @Nullable Double overall,
            Map<String, Double> means,
            @Nullable String reason) {

        static PreferredEntryJson of(PreferredEntry entry) {
            return new PreferredEntryJson(
                    entry.provider(),
                    entry.providerName(),
                    entry.place(),
                    entry.cards(),
                    entry.overall(),
                    entry.means().entrySet().stream()
                            .collect(Collectors.toMap(mean -> name(mean.getKey()), Map.Entry::getValue)),
                    entry.place() == null ? "TOO_FEW_CARDS" : null);
        }

        private static String name(Aspect aspect) {
            return aspect.name().toLowerCase(Locale.ROOT);
        }
    }
}
