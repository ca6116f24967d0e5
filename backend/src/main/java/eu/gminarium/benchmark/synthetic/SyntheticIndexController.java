package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.PeriodText;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.PeerWords;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Synthetic indices and their results. */
@Controller("/api/v1/partnerships/{partnership}/synthetic-indices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "synthetic-indices")
class SyntheticIndexController {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "en");

    private final SyntheticIndices indices;
    private final IndexResults results;
    private final OfficeDirectory offices;
    private final PeerWords words;

    SyntheticIndexController(SyntheticIndices indices, IndexResults results, OfficeDirectory offices, PeerWords words) {
        this.indices = indices;
        this.results = results;
        this.offices = offices;
        this.words = words;
    }

    /** Every index, archived ones too. */
    @Get
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    ListJson<SyntheticIndexJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(indices.all(), page, SyntheticIndexJson::of);
    }

    @Get("/{code}")
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    SyntheticIndexJson get(String code) {
        return SyntheticIndexJson.of(indices.get(code));
    }

    /** Adds an index, or changes the one that has the code; then {@code version} is the one that was read. */
    @Put("/{code}")
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    SyntheticIndexJson put(String code, @Body @Valid SyntheticIndexChangeJson body) {
        return SyntheticIndexJson.of(indices.put(new SyntheticIndexChange(
                code,
                body.version(),
                text(body.name()),
                body.parts().stream().map(PartJson::toPart).toList(),
                body.archived())));
    }

    /**
     * The index of each office of a peer group, with its parts.
     *
     * @param period {@code 2012} or {@code 2012-01-01..2012-12-31}: of each part the last period that ends in it counts; the
     *     calendar year in which most parts have one if not said
     * @param peerGroup as of a comparison
     */
    @Get("/{code}/result")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    IndexResultJson result(
            String code,
            @QueryValue @Nullable String period,
            @QueryValue @Nullable String peerGroup,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        PeerChoice choice = PeerChoice.parse(peerGroup);
        Period asked = period == null
                ? null
                : PeriodText.parse(period).orElseThrow(() -> InvalidField.of("period", "peers.invalid.period", period));
        return IndexResultJson.of(
                results.of(code, asked, choice), offices.byId(), words.in(Languages.accepted(languages)));
    }

    private static LocalizedText text(Map<String, String> words) {
        boolean usable =
                LANGUAGES.containsAll(words.keySet()) && words.values().stream().anyMatch(each -> !each.isBlank());
        if (!usable) {
            throw InvalidField.of("name", "benchmark.invalid.text");
        }
        return new LocalizedText(words);
    }

    /** An index; {@code id} is its code. */
    @Serdeable
    record SyntheticIndexJson(
            String id, String code, Map<String, String> name, List<PartJson> parts, boolean archived, long version) {

        static SyntheticIndexJson of(SyntheticIndex index) {
            return new SyntheticIndexJson(
                    index.code(),
                    index.code(),
                    index.name().byLanguage(),
                    index.parts().stream()
                            .map(part -> new PartJson(part.indicator(), part.weight()))
                            .toList(),
                    index.archived(),
                    index.version());
        }
    }

    @Serdeable
    record PartJson(@NotBlank String indicator, @NotNull BigDecimal weight) {

        WeightedIndicator toPart() {
            return new WeightedIndicator(indicator, weight);
        }
    }

    @Serdeable
    record SyntheticIndexChangeJson(
            @Nullable Long version,
            @NotEmpty Map<String, String> name,
            @NotEmpty List<@NotNull @Valid PartJson> parts,
            boolean archived) {}
}
