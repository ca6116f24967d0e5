package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.quality.FlagKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of the file that looks wrong beside others; it does not hinder anything.
 *
 * @param row the row's number in the file; 0 where no single row is meant
 * @param indicator the card's code
 * @param officeId null where a whole period is meant
 * @param sentence what is odd, by ISO 639-1 code of the language
 */
@Serdeable
public record Oddity(
        FlagKind kind,
        int row,
        String indicator,
        @Nullable UUID officeId,
        LocalDate periodStart,
        LocalDate periodEnd,
        Map<String, String> sentence) {}
