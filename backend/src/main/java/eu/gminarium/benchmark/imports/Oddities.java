package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.measurement.ImportedMeasurements;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.StoredMeasurement;
import eu.gminarium.benchmark.quality.Flag;
import eu.gminarium.benchmark.quality.FlagSentences;
import eu.gminarium.benchmark.quality.IndicatorValues;
import eu.gminarium.benchmark.quality.Place;
import eu.gminarium.benchmark.quality.Quality;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at a file's new values beside each other and beside what stands already. */
@Singleton
final class Oddities {

    private final ImportedMeasurements measurements;
    private final FlagSentences sentences;
    private final OfficeDirectory offices;

    Oddities(ImportedMeasurements measurements, FlagSentences sentences, OfficeDirectory offices) {
        this.measurements = measurements;
        this.sentences = sentences;
        this.offices = offices;
    }

    /** All that is known of one indicator, and what of it the file brings. */
    private static final class Known {
        private final Target target;
        private final Map<Place, Double> values = new HashMap<>();
        private final Set<Place> explained = new HashSet<>();
        private final Set<Place> asked = new HashSet<>();
        private final Map<Place, Integer> rows = new HashMap<>();

        Known(Target target) {
            this.target = target;
        }

        void put(Place place, MeasuredValue value) {
            values.remove(place);
            explained.remove(place);
            if (value.value() == null) {
                explained.add(place);
            } else {
                values.put(place, value.value().doubleValue());
            }
        }

        IndicatorValues toValues() {
            return new IndicatorValues(target.code(), target.definition().rules(), values, explained);
        }
    }

    List<Oddity> in(ImportPlan plan) {
        Map<String, Known> known = new LinkedHashMap<>();
        List<PlannedValue> written = plan.written();
        written.forEach(value -> known.computeIfAbsent(
                value.file().target().code(), code -> new Known(value.file().target())));
        addStored(known);
        written.forEach(value ->
                addFile(Objects.requireNonNull(known.get(value.file().target().code())), value));
        known.values().removeIf(each -> each.values.isEmpty());
        List<IndicatorValues> values =
                known.values().stream().map(Known::toValues).toList();
        Map<String, Set<Place>> asked =
                known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().asked));
        Map<OfficeId, String> names = offices.distinctNames();
        return Quality.check(values, asked).stream()
                .map(flag -> oddity(flag, Objects.requireNonNull(known.get(flag.indicator())), names))
                .toList();
    }

    private void addStored(Map<String, Known> known) {
        Map<UUID, Known> byDefinition = new HashMap<>();
        for (Known each : known.values()) {
            UUID definition = each.target.definitionId();
            if (definition != null) {
                byDefinition.put(definition, each);
            }
        }
        for (StoredMeasurement stored : measurements.of(byDefinition.keySet())) {
            if (stored.status().compared()) {
                Objects.requireNonNull(byDefinition.get(stored.definition()))
                        .put(new Place(stored.office(), stored.period()), stored.value());
            }
        }
    }

    private static void addFile(Known known, PlannedValue value) {
        Place place = new Place(value.file().office(), value.file().period());
        known.put(place, value.value());
        known.asked.add(place);
        known.rows.put(place, value.file().row());
    }

    private Oddity oddity(Flag flag, Known known, Map<OfficeId, String> names) {
        OfficeId office = flag.office();
        Period period = flag.period();
        IndicatorDefinition card = known.target.definition();
        return new Oddity(
                flag.kind(),
                office == null ? 0 : known.rows.getOrDefault(new Place(office, period), 0),
                flag.indicator(),
                office == null ? null : office.value(),
                period.from(),
                period.to(),
                sentence(flag, card, names));
    }

    private Map<String, String> sentence(Flag flag, IndicatorDefinition card, Map<OfficeId, String> names) {
        return Languages.ALL.stream()
                .collect(
                        Collectors.toMap(Locale::getLanguage, locale -> sentences.sentence(flag, card, names, locale)));
    }
}
