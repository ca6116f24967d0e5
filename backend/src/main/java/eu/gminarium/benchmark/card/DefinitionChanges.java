package eu.gminarium.benchmark.card;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two definitions of an indicator, by the names of the definition's parts. */
final class DefinitionChanges {

    private static final List<Entry<String, Function<IndicatorDefinition, @Nullable Object>>> PARTS = List.of(
            part("area", IndicatorDefinition::area),
            part("name", IndicatorDefinition::name),
            part("definition", IndicatorDefinition::definition),
            part("dataSource", IndicatorDefinition::dataSource),
            part("unit", each -> List.of(each.unit(), String.valueOf(each.unitName()), each.decimals())),
            part("direction", each -> List.of(each.direction(), String.valueOf(each.target()))),
            part("aggregation", each -> List.of(each.aggregation(), String.valueOf(each.weight()))),
            part("threshold", IndicatorDefinition::changeThreshold),
            part("fraction", IndicatorDefinition::fraction),
            part("ratio", IndicatorDefinition::ratio),
            part("collecting", IndicatorDefinition::collecting),
            part("rules", IndicatorDefinition::rules),
            part("validFrom", IndicatorDefinition::validFrom));

    private DefinitionChanges() {}

    static List<String> between(IndicatorDefinition before, IndicatorDefinition after) {
        return PARTS.stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Entry::getKey)
                .toList();
    }

    private static Entry<String, Function<IndicatorDefinition, @Nullable Object>> part(
            String name, Function<IndicatorDefinition, @Nullable Object> value) {
        return Map.entry(name, value);
    }
}
