package eu.gminarium.benchmark.campaign.http;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.CampaignStatus;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in the API.
 *
 * @param indicators codes of the indicators that it asks for
 * @param officeIds offices that it asks
 * @param dueOn last day, inclusive
 */
@Serdeable
record CampaignJson(
        UUID id,
        String name,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate opensOn,
        LocalDate dueOn,
        CampaignStatus status,
        @Nullable Instant closedAt,
        @Nullable Instant releasedAt,
        List<String> indicators,
        List<UUID> officeIds,
        long version) {

    static CampaignJson of(Campaign campaign, List<IndicatorCard> cards) {
        return new CampaignJson(
                campaign.id().value(),
                campaign.name(),
                campaign.period().from(),
                campaign.period().to(),
                campaign.opensOn(),
                campaign.dueOn(),
                campaign.status(),
                campaign.closedAt(),
                campaign.releasedAt(),
                cards.stream()
                        .filter(card -> campaign.definitions().contains(card.definitionId()))
                        .map(IndicatorCard::code)
                        .toList(),
                campaign.offices().stream().map(OfficeId::value).sorted().toList(),
                campaign.version());
    }
}
