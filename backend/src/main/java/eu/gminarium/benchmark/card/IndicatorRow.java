package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.ValueSource;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("indicator")
record IndicatorRow(
        @Id UUID id,
        String code,
        ValueSource source,
        boolean archived,
        int position,
        @Nullable String owner,
        long version) {}
