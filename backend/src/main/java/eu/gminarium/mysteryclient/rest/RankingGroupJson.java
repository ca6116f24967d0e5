package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Offices of which none can be told apart from another.
 *
 * @param id its number, from 1 for the best
 */
@Serdeable
record RankingGroupJson(int id, int bestRank, int worstRank, List<OfficeJson> offices) {

    static RankingGroupJson of(int number, Ranking.Group group, Map<OfficeId, RankedOffice> offices) {
        return new RankingGroupJson(
                number,
                group.bestRank(),
                group.worstRank(),
                group.offices().stream()
                        .map(offices::get)
                        .map(Objects::requireNonNull)
                        .map(office -> new OfficeJson(office.office().value(), office.officeName()))
                        .toList());
    }

    @Serdeable
    record OfficeJson(UUID officeId, String officeName) {}
}
