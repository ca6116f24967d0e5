package eu.gminarium.benchmark.synthetic;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

@MappedEntity("synthetic_index")
record SyntheticIndexRow(
        @Id UUID id,
        String code,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        boolean archived,
        long version) {}
