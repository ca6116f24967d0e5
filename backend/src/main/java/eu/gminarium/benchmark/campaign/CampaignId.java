package eu.gminarium.benchmark.campaign;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A campaign's key. */
public record CampaignId(UUID value) {

    public static CampaignId next() {
        return new CampaignId(Ids.timeOrdered());
    }
}
