package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("indicator")
record IndicatorRow(@Id UUID id, String code, ValueSource source, boolean archived, int position, long version) {}
