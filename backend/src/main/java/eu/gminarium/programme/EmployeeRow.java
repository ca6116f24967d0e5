package eu.gminarium.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("employee")
record EmployeeRow(
        @Id UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        @Version long version) {}
