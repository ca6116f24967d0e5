package eu.gminarium.benchmark.campaign;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What offices are asked for, about one period.
 *
 * @param period what the values speak of
 * @param opensOn first day on which offices enter
 * @param dueOn last day, inclusive; later entries are late, not refused
 * @param definitions keys of the versions of the indicators' definitions
 * @param offices which offices are asked
 * @param version changes with every change of the campaign
 */
public record Campaign(
        CampaignId id,
        String name,
        Period period,
        LocalDate opensOn,
        LocalDate dueOn,
        CampaignStatus status,
        @Nullable Instant closedAt,
        @Nullable Instant releasedAt,
        Set<UUID> definitions,
        Set<OfficeId> offices,
        long version) {

    public Campaign {
        definitions = Set.copyOf(definitions);
        offices = Set.copyOf(offices);
    }

    /** Whether any office may enter on the day. */
    public boolean takesValuesOn(LocalDate day) {
        return status == CampaignStatus.OPEN && !day.isBefore(opensOn);
    }

    /** Whether the office enters values of the definition and the period in this campaign's form, and nowhere else. */
    public boolean collects(UUID definition, Period asked, OfficeId office) {
        return underReview() && period.equals(asked) && definitions.contains(definition) && offices.contains(office);
    }

    /** Whether values are still looked through. */
    public boolean underReview() {
        return status != CampaignStatus.RELEASED;
    }
}
