package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** The file of ready indicators. */
@Serdeable
record StarterDocument(List<Area> areas, List<Indicator> indicators) {

    /** A group of them. */
    @Serdeable
    record Area(String code, Map<String, String> name) {}

    /** @param owner who should answer for it, by language */
    @Serdeable
    record Indicator(String code, ValueSource source, Map<String, String> owner, DefinitionJson definition) {}
}
