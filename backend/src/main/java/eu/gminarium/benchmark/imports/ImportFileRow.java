package eu.gminarium.benchmark.imports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("measurement_import_file")
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record ImportFileRow(@Id UUID importId, byte[] content) {}
