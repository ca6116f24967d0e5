package eu.gminarium.benchmark.card;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.card.StarterDocument.Indicator;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ready indicators for offices, to begin with: time, cost, quality, staff, training, satisfaction, and what explains them. */
@Singleton
public class StarterSet {

    private final StarterFile file;
    private final CardShelf shelf;
    private final CardWriter writer;
    private final ActivityLog log;

    StarterSet(StarterFile file, CardShelf shelf, CardWriter writer, ActivityLog log) {
        this.file = file;
        this.shelf = shelf;
        this.writer = writer;
        this.log = log;
    }

    /** All of them, by area, with whether each is there already. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<StarterIndicator> all() {
        StarterDocument document = file.read();
        Map<String, LocalizedText> areas = document.areas().stream()
                .collect(Collectors.toMap(StarterDocument.Area::code, area -> new LocalizedText(area.name())));
        Set<String> present = present();
        return document.indicators().stream()
                .map(each -> new StarterIndicator(
                        each.code(),
                        Objects.requireNonNull(areas.get(each.definition().area())),
                        each.source(),
                        new LocalizedText(each.owner()),
                        each.definition().toDefinition(),
                        present.contains(each.code())))
                .toList();
    }

    /**
     * What became of a choice.
     *
     * @param added codes of new cards, with the parts of chosen ratios, which nobody may have chosen
     * @param skipped codes that were there already; their cards stay as they are
     */
    public record Added(List<String> added, List<String> skipped) {

        public Added {
            added = List.copyOf(added);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Makes cards of ready indicators, all of them or none. A ratio brings its parts.
     *
     * @throws InvalidField for a code that is not in the set
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public Added add(@NotEmpty Set<String> codes) {
        StarterDocument document = file.read();
        Set<String> present = present();
        List<String> added = new ArrayList<>();
        for (Indicator each : chosen(document, codes)) {
            if (present.add(each.code())) {
                document.areas().stream()
                        .filter(area -> area.code().equals(each.definition().area()))
                        .forEach(area -> writer.ensureArea(area.code(), new LocalizedText(area.name())));
                writer.create(card(each));
                added.add(each.code());
            }
        }
        List<String> skipped =
                codes.stream().filter(code -> !added.contains(code)).sorted().toList();
        if (!added.isEmpty()) {
            log.record(
                    "added-starter-set",
                    "indicator-starter-set",
                    Access.current().requirePartnership().id().value(),
                    Map.of("indicators", added));
        }
        return new Added(added, skipped);
    }

    /** Parts come before their ratios, because the set lists them so. */
    private static List<Indicator> chosen(StarterDocument document, Set<String> codes) {
        Map<String, Indicator> known =
                document.indicators().stream().collect(Collectors.toMap(Indicator::code, each -> each));
        Set<String> wanted = new LinkedHashSet<>();
        for (String code : codes) {
            Indicator each = known.get(code);
            if (each == null) {
                throw InvalidField.of("indicators", "benchmark.invalid.starter", code);
            }
            wanted.add(code);
            Stream.of(each.definition().ratioNumerator(), each.definition().ratioDenominator())
                    .filter(Objects::nonNull)
                    .forEach(wanted::add);
        }
        return document.indicators().stream()
                .filter(each -> wanted.contains(each.code()))
                .toList();
    }

    private static NewIndicator card(Indicator each) {
        LocalizedText owner = new LocalizedText(each.owner());
        return new NewIndicator(
                each.code(),
                each.source(),
                each.definition().toDefinition(),
                owner.in(Scopes.currentPartnership().language()));
    }

    private Set<String> present() {
        return shelf.cards().stream().map(IndicatorCard::code).collect(Collectors.toSet());
    }
}
