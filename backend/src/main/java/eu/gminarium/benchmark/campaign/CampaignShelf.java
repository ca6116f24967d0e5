package eu.gminarium.benchmark.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.campaign.CampaignRepository.Part;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts campaigns together from their three tables, which are small. */
@Singleton
final class CampaignShelf {

    private final CampaignRepository repository;

    CampaignShelf(CampaignRepository repository) {
        this.repository = repository;
    }

    /** The one that is due last first. */
    List<Campaign> all() {
        Map<UUID, Set<UUID>> indicators = byCampaign(repository.indicators());
        Map<UUID, Set<UUID>> offices = byCampaign(repository.offices());
        return repository.findAllOrderByDueOnDescAndId().stream()
                .map(row -> campaign(
                        row, indicators.getOrDefault(row.id(), Set.of()), offices.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    Campaign get(CampaignId id) {
        return all().stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    private static Map<UUID, Set<UUID>> byCampaign(List<Part> parts) {
        return parts.stream().collect(groupingBy(Part::campaign, mapping(Part::part, toSet())));
    }

    private static Campaign campaign(CampaignRow row, Set<UUID> indicators, Set<UUID> offices) {
        return new Campaign(
                new CampaignId(row.id()),
                row.name(),
                new Period(row.startsOn(), row.endsOn()),
                row.opensOn(),
                row.dueOn(),
                row.status(),
                row.closedAt(),
                row.releasedAt(),
                indicators,
                offices.stream().map(OfficeId::new).collect(toSet()),
                row.version());
    }
}
