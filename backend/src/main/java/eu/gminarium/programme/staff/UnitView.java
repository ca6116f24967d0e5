package eu.gminarium.programme.staff;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit with its number of people. */
@Introspected
record UnitView(
        UUID id,
        UUID officeId,
        String symbol,
        String name,
        long people,
        @Nullable UUID headId,
        @Nullable UUID deputyId,
        @Nullable LocalDate endedOn,
        long version) {}
