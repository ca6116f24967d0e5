package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.scoring.CallSample;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.scoring.Ranks;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts offices in order: ranked ones by rank, then those without rank; equal ones by the office's number. */
final class RankingOrder {

    private RankingOrder() {}

    static Ranking ranking(Audit audit, List<Office> offices, Map<UUID, List<Points>> calls) {
        Map<OfficeId, CallSample> samples = offices.stream()
                .collect(Collectors.toMap(
                        Office::id,
                        office -> new CallSample(calls.getOrDefault(office.id().value(), List.of()))));
        Map<Double, Integer> ranks = Ranks.of(samples.values().stream()
                .filter(sample -> sample.n() >= audit.minimumCalls())
                .flatMap(sample -> Stream.ofNullable(sample.index()))
                .toList());
        List<RankedOffice> ranked = offices.stream()
                .sorted(Comparator.comparingInt(Office::number))
                .map(office -> ranked(office, sample(samples, office), audit.minimumCalls(), ranks))
                .sorted(Comparator.comparing(RankedOffice::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Ranking(audit, ranked, overall(samples.values()));
    }

    private static CallSample sample(Map<OfficeId, CallSample> samples, Office office) {
        return samples.getOrDefault(office.id(), new CallSample(List.of()));
    }

    private static RankedOffice ranked(Office office, CallSample sample, int minimumCalls, Map<Double, Integer> ranks) {
        Double index = sample.index();
        NotRanked reason =
                sample.n() == 0 ? NotRanked.NO_CALLS : sample.n() < minimumCalls ? NotRanked.TOO_FEW_CALLS : null;
        return new RankedOffice(
                office.id(),
                office.displayName(),
                index == null || reason != null ? null : ranks.get(index),
                reason,
                index,
                sample.n(),
                sample.interval());
    }

    /** Offices with too few calls for a rank count here, so that both figures speak of the same calls. */
    private static Ranking.Overall overall(Collection<CallSample> samples) {
        List<CallSample> scored =
                samples.stream().filter(sample -> sample.n() > 0).toList();
        Points total = Points.sum(scored.stream().map(CallSample::total).toList());
        int n = scored.stream().mapToInt(CallSample::n).sum();
        return new Ranking.Overall(mean(scored), total.any() ? Double.valueOf(total.index()) : null, scored.size(), n);
    }

    private static @Nullable Double mean(List<CallSample> scored) {
        var mean = scored.stream()
                .flatMap(sample -> Stream.ofNullable(sample.index()))
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }
}
