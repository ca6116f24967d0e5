package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.PeriodText;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator of a peer group. */
@Controller("/api/v1/partnerships/{partnership}/indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "indicators")
class ComparisonController {

    private final Comparisons comparisons;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final PeerWords words;

    ComparisonController(Comparisons comparisons, IndicatorCards cards, OfficeDirectory offices, PeerWords words) {
        this.comparisons = comparisons;
        this.cards = cards;
        this.offices = offices;
        this.words = words;
    }

    /**
     * Value, rank, quartiles, median and n of each office of a peer group.
     *
     * @param period {@code 2012} or {@code 2012-10-01..2012-11-30}; the one that most offices are at if not said
     * @param peerGroup {@code all}, {@code kind:rural}, {@code size:1} to {@code size:4}, {@code group:<id>}, {@code near:<officeId>}
     */
    @Get("/{id}/comparison")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    ComparisonJson compare(
            UUID id,
            @QueryValue @Nullable String period,
            @QueryValue @Nullable String peerGroup,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        PeerChoice choice = PeerChoice.parse(peerGroup);
        Period asked = period == null ? null : parsed(period);
        String code = cards.get(new IndicatorId(id)).code();
        Comparison comparison = comparisons.compare(code, asked, choice);
        if (asked != null && !asked.equals(comparison.period())) {
            throw InvalidField.of("period", "peers.invalid.no-such-period", periods(comparison));
        }
        return ComparisonJson.of(comparison, offices.byId(), words.in(Languages.accepted(languages)));
    }

    private static Period parsed(String text) {
        return PeriodText.parse(text).orElseThrow(() -> InvalidField.of("period", "peers.invalid.period", text));
    }

    private static String periods(Comparison comparison) {
        return comparison.periods().stream().map(PeriodText::of).collect(Collectors.joining(", "));
    }
}
