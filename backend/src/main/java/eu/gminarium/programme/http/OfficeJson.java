package eu.gminarium.programme.http;

import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeChange;
import eu.gminarium.programme.OfficeKind;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office in JSON.
 *
 * @param officeId the same as {@code id}, as in every row that names an office
 * @param officeName the register's name, or {@code Partner 6} while it is not known
 * @param nameKnown whether the partner's name is known
 * @param people how many it employs today; null right after a change
 */
@Serdeable
record OfficeJson(
        UUID id,
        UUID officeId,
        String officeName,
        boolean nameKnown,
        @Nullable String officialName,
        @Nullable String terc,
        OfficeKind kind,
        int number,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Long people,
        long version) {

    static OfficeJson of(Office office, @Nullable Long people) {
        return new OfficeJson(
                office.id().value(),
                office.id().value(),
                office.displayName(),
                office.name() != null,
                office.officialName(),
                office.terc(),
                office.kind(),
                office.number(),
                office.joinedOn(),
                office.leftOn(),
                people,
                office.version());
    }

    /** With {@code terc} the register gives name and kind; without it the office is in no register. */
    @Serdeable
    record New(
            @Nullable @Pattern(regexp = "\\d{4}|\\d{7}") String terc,
            @Nullable @Size(max = 200) String officeName,
            @Nullable @Size(max = 200) String officialName,
            @Nullable OfficeKind kind,
            @Nullable LocalDate joinedOn) {

        NewOffice toInput() {
            return new NewOffice(officeName, officialName, Kept.unless(kind, OfficeKind.OTHER), joinedOn);
        }
    }

    /** What is left out stays as it is. */
    @Serdeable
    record Change(
            @Nullable @Size(max = 200) String officeName,
            @Nullable @Size(max = 200) String officialName,
            @Nullable @Pattern(regexp = "\\d{4}|\\d{7}") String terc,
            @Nullable OfficeKind kind,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            long version) {

        OfficeChange toInput(Office present) {
            return new OfficeChange(
                    Kept.orPresent(officeName, present.name()),
                    Kept.orPresent(officialName, present.officialName()),
                    Kept.orPresent(terc, present.terc()),
                    Kept.unless(kind, present.kind()),
                    Kept.orPresent(joinedOn, present.joinedOn()),
                    Kept.orPresent(leftOn, present.leftOn()),
                    version);
        }
    }
}
