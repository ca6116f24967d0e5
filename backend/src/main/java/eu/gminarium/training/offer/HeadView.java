package eu.gminarium.training.offer;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A head of one or more units of an office. */
@Introspected
record HeadView(UUID employeeId, UUID officeId, @Nullable String email) {}
