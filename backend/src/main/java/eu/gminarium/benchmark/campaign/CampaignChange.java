package eu.gminarium.benchmark.campaign;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a campaign; null leaves as it is.
 *
 * @param version the version that was read
 * @param status OPEN and CLOSED as often as needed, RELEASED once and for good
 */
@Introspected
public record CampaignChange(
        @NotNull Long version,
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable LocalDate dueOn,
        @Nullable CampaignStatus status) {

    /** Only another state. */
    public static CampaignChange to(CampaignStatus status, long version) {
        return new CampaignChange(version, null, null, status);
    }
}
