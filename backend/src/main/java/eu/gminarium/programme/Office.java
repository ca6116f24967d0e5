package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of the partnership: the county's or a municipality's.
 *
 * @param name the register's nominative name; null for a partner who is not known yet
 * @param officialName how the office writes itself, if it differs
 * @param terc TERC code of 4 (county) or 7 digits; null if the office is in no register
 * @param number running number in the partnership, from 1
 * @param joinedOn first day in the partnership
 * @param leftOn last day in the partnership
 */
public record Office(
        OfficeId id,
        @Nullable String name,
        @Nullable String officialName,
        @Nullable String terc,
        OfficeKind kind,
        int number,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        long version) {

    /** The name, or "Partner 6" where it is not known; the word is the same in all three languages. */
    public String displayName() {
        return name == null ? "Partner " + number : name;
    }

    /** Whether it is no longer in the partnership on the day. */
    public boolean hasLeftBefore(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }

    /** What citizens know it by, because it stands on its door: the official name where there is one. */
    public String doorName() {
        return officialName == null ? displayName() : officialName;
    }
}
