package eu.gminarium.training.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_provider")
record ProviderRow(@Id UUID id, String name, @Nullable String email) {}
