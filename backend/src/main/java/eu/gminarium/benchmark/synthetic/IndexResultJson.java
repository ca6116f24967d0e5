package eu.gminarium.benchmark.synthetic;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.peers.PeerWording;
import eu.gminarium.benchmark.peers.PeersJson;
import eu.gminarium.benchmark.synthetic.IndexPart.Unused;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An index of a peer group in the API; it claims no interval.
 *
 * @param scored how many offices have a score
 * @param items one for each office of the group, best first
 */
@Serdeable
record IndexResultJson(
        String code,
        Map<String, String> name,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        PeersJson peerGroup,
        int scored,
        List<PartJson> parts,
        List<RowJson> items,
        long total) {

    static IndexResultJson of(IndexResult result, Map<OfficeId, Office> offices, PeerWording words) {
        Period period = result.period();
        return new IndexResultJson(
                result.index().code(),
                result.index().name().byLanguage(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                PeersJson.of(result.peers(), offices, words),
                result.scored(),
                result.parts().stream().map(PartJson::of).toList(),
                result.rows().stream().map(RowJson::of).toList(),
                result.rows().size());
    }

    /**
     * What an indicator brings.
     *
     * @param share of the whole weight, 0..1
     * @param offices of the group with a value
     * @param unused why it counts for nobody; absent if it counts
     */
    @Serdeable
    record PartJson(
            String indicator,
            double share,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            int offices,
            @Nullable Unused unused) {

        static PartJson of(IndexPart part) {
            Period period = part.period();
            return new PartJson(
                    part.indicator(),
                    part.share(),
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    part.offices(),
                    part.unused());
        }
    }

    /**
     * An office.
     *
     * @param score mean of the weighted z-scores; null with {@code lacking} above a third
     * @param lacking share of the weight of which the office has no part
     */
    @Serdeable
    record RowJson(
            UUID id,
            UUID officeId,
            String officeName,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double score,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rank,

            double lacking,
            List<ScoreJson> parts) {

        static RowJson of(IndexRow row) {
            UUID id = row.office().id().value();
            return new RowJson(
                    id,
                    id,
                    row.office().displayName(),
                    row.score(),
                    row.rank(),
                    row.lacking(),
                    row.parts().stream().map(ScoreJson::of).toList());
        }
    }

    /** @param z above 0 if better than the group's mean */
    @Serdeable
    record ScoreJson(
            String indicator,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            boolean confidential,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double z) {

        static ScoreJson of(IndexRow.Part part) {
            Double value = part.value() instanceof Known known ? Double.valueOf(known.value()) : null;
            return new ScoreJson(part.indicator(), value, part.value() instanceof Confidential, part.z());
        }
    }
}
