package eu.gminarium.programme.register;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds now.
 *
 * @param units rows of every level; 0 before the first import
 * @param offices counties and municipalities among them, which coordinators can pick
 * @param stateOn the day whose state the imported file shows
 */
@Introspected
public record RegisterStatus(
        long units, long offices, @Nullable LocalDate stateOn) {}
