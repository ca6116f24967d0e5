package eu.gminarium.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office as it shall be from now on.
 *
 * @param terc a code that the office already has never changes; one that it gets now brings the register's name and kind
 * @param version the version that was read
 */
@Introspected
public record OfficeChange(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String officialName,
        @Nullable String terc,
        OfficeKind kind,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        long version) {

    public OfficeChange {
        name = OptionalText.of(name);
        officialName = OptionalText.of(officialName);
        terc = OptionalText.of(terc);
    }

    /** Nothing changed yet: what a form starts from. */
    public static OfficeChange of(Office office) {
        return new OfficeChange(
                office.name(),
                office.officialName(),
                office.terc(),
                office.kind(),
                office.joinedOn(),
                office.leftOn(),
                office.version());
    }
}
