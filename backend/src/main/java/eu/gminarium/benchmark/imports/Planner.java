package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.ImportedMeasurements;
import eu.gminarium.benchmark.measurement.StoredMeasurement;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file as the mapping says, and looks up what stands in the places of its values. */
@Singleton
final class Planner {

    /** Some 290 offices by 22 indicators by 18 periods are 115,000. */
    static final int MOST_ROWS = 200_000;

    private final IndicatorCards cards;
    private final NewCards newCards;
    private final OfficeDirectory offices;
    private final ImportedMeasurements measurements;

    Planner(IndicatorCards cards, NewCards newCards, OfficeDirectory offices, ImportedMeasurements measurements) {
        this.cards = cards;
        this.newCards = newCards;
        this.offices = offices;
        this.measurements = measurements;
    }

    static Table table(byte[] file) {
        return TableFile.read(file, MOST_ROWS);
    }

    ImportPlan plan(byte[] file, String fileName, ImportMapping mapping) {
        Table table = table(file);
        OfficeReach reach = Access.current().offices(Resource.MEASUREMENT, Verb.WRITE);
        var indicators = new IndicatorIndex(cards.all(), creating(mapping), maker(fileName));
        var reader = new ValueReader(mapping, table.source(), new OfficeIndex(offices.all(), reach), indicators);
        new RawValues(table, mapping).forEach(reader::read);
        Map<StoredPlace, StoredMeasurement> stored = stored(reader.values());
        List<PlannedValue> values = reader.values().stream()
                .map(value -> new PlannedValue(value, stored.get(StoredPlace.of(value)), mapping))
                .toList();
        return new ImportPlan(
                table, values, reader.problems(), reader.skipped(), indicators.made(), reader.unresolved());
    }

    /** Only who may make cards can let an import make some. */
    private static ImportMapping creating(ImportMapping mapping) {
        boolean allowed = Access.current().may(Resource.INDICATOR, Verb.WRITE);
        if (mapping.creates() && !allowed) {
            throw InvalidField.of("unknownIndicators", "benchmark.import.invalid.create");
        }
        return mapping;
    }

    private BiFunction<String, String, Target.Made> maker(String fileName) {
        String area = cards.areas().stream()
                .findFirst()
                .map(IndicatorArea::code)
                .orElseThrow(() -> new IllegalStateException("no area of indicators"));
        return (code, name) -> new Target.Made(newCards.card(code, name, fileName, area));
    }

    private record StoredPlace(UUID definition, OfficeId office, Period period) {

        static @Nullable StoredPlace of(FileValue value) {
            UUID definition = value.target().definitionId();
            return definition == null ? null : new StoredPlace(definition, value.office(), value.period());
        }
    }

    private Map<StoredPlace, StoredMeasurement> stored(List<FileValue> values) {
        Set<UUID> definitions = values.stream()
                .map(value -> value.target().definitionId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<StoredPlace, StoredMeasurement> byPlace = new HashMap<>();
        measurements
                .of(definitions)
                .forEach(each -> byPlace.put(new StoredPlace(each.definition(), each.office(), each.period()), each));
        return byPlace;
    }
}
