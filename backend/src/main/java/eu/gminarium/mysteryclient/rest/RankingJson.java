package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.result.NotRanked;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param items every office of the partnership, ranked ones first
 * @param total how many offices
 * @param distribution how many have an index from 0 to below 10, from 10 to below 20 … and from 90 to 100
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RankingJson(List<RankedOfficeJson> items, long total, OverallJson overall, List<Integer> distribution) {

    static RankingJson of(Ranking ranking) {
        List<RankedOfficeJson> items =
                ranking.offices().stream().map(RankedOfficeJson::of).toList();
        Ranking.Overall overall = ranking.overall();
        return new RankingJson(
                items,
                items.size(),
                new OverallJson(
                        overall.meanOfOffices(),
                        overall.pooled(),
                        overall.offices(),
                        overall.n(),
                        overall.meanInterval(),
                        overall.pooledInterval()),
                ranking.distribution());
    }

    /**
     * @param id the office's
     * @param rank shared ranks 1-2-2-4; null where {@code reason} says why
     * @param index 0..100, unrounded; null without scored calls
     * @param n scored calls
     * @param interval 95 % interval of the index, 0..100; null for fewer than two calls
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RankedOfficeJson(
            UUID id,
            UUID officeId,
            String officeName,
            @Nullable Integer rank,
            @Nullable NotRanked reason,
            @Nullable Double index,
            int n,
            @Nullable Interval interval) {

        static RankedOfficeJson of(RankedOffice office) {
            UUID id = office.office().value();
            return new RankedOfficeJson(
                    id,
                    id,
                    office.officeName(),
                    office.rank(),
                    office.reason(),
                    office.index(),
                    office.n(),
                    office.interval());
        }
    }

    /**
     * @param meanOfOffices unweighted mean of the offices' indices
     * @param pooled all points achieved per all points possible
     * @param offices how many have an index
     * @param n scored calls
     * @param meanInterval 95 % interval of the mean; null where calls are too few
     * @param pooledInterval the same of the pooled index
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OverallJson(
            @Nullable Double meanOfOffices,
            @Nullable Double pooled,
            int offices,
            int n,
            @Nullable Interval meanInterval,
            @Nullable Interval pooledInterval) {}
}
