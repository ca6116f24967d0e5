package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.scoring.CallSample;
import eu.gminarium.mysteryclient.scoring.Distinction;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.scoring.Ranks;
import eu.gminarium.mysteryclient.scoring.Runs;
import eu.gminarium.mysteryclient.scoring.Together;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts offices in order: ranked ones by rank, then those without rank; equal ones by the office's number. */
final class RankingOrder {

    private static final CallSample NO_CALLS = new CallSample(List.of());

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
        List<RankedOffice> placed =
                ranked.stream().filter(office -> office.rank() != null).toList();
        Distinction distinction = Distinction.of(
                placed.stream()
                        .map(office -> samples.getOrDefault(office.office(), NO_CALLS))
                        .toList(),
                audit.id().value().getLeastSignificantBits());
        return new Ranking(audit, ranked, overall(samples.values()), groups(placed, distinction), distinction);
    }

    private static CallSample sample(Map<OfficeId, CallSample> samples, Office office) {
        return samples.getOrDefault(office.id(), NO_CALLS);
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

    private static List<Ranking.Group> groups(List<RankedOffice> placed, Distinction distinction) {
        return Runs.of(placed.size(), distinction::apart).stream()
                .map(run -> placed.subList(run.from(), run.to() + 1))
                .map(group -> new Ranking.Group(
                        group.stream().map(RankedOffice::office).toList(),
                        rank(group.getFirst()),
                        rank(group.getLast())))
                .toList();
    }

    private static int rank(RankedOffice office) {
        return Objects.requireNonNull(office.rank());
    }

    /** Offices with too few calls for a rank count here, so that both figures speak of the same calls. */
    private static Ranking.Overall overall(Collection<CallSample> samples) {
        List<CallSample> scored =
                samples.stream().filter(sample -> sample.n() > 0).toList();
        Together together = new Together(scored.stream().map(CallSample::sums).toList());
        Points total = Points.sum(scored.stream().map(CallSample::total).toList());
        Estimate mean = together.meanOfOffices();
        Estimate pooled = together.pooled();
        return new Ranking.Overall(
                mean == null ? null : mean.index(),
                total.any() ? Double.valueOf(total.index()) : null,
                scored.size(),
                together.calls(),
                mean == null ? null : mean.interval(),
                pooled == null ? null : pooled.interval());
    }
}
