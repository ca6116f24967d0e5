package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.shared.OfficeId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the calls that are scored twice, and by whom: never by the first auditor, never an office that is closed to them. */
final class SampleDraw {

    private final List<AuditorId> auditors;
    private final Conflicts conflicts;
    private final Function<OfficeId, String> names;
    private final Random random;
    private final Map<UUID, Integer> load = new HashMap<>();

    /** @param names of offices, to say where nobody is left */
    SampleDraw(List<AuditorId> auditors, Conflicts conflicts, Function<OfficeId, String> names, Random random) {
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.names = names;
        this.random = random;
    }

    /**
     * The calls that are missing to the share, rounded up.
     *
     * @param candidates always in the same order, so that an equal seed draws equal calls
     * @param present the sample so far; it stays
     */
    List<SecondRow> fill(List<CandidateRow> candidates, List<SecondRow> present, BigDecimal share) {
        Set<UUID> taken = present.stream().map(SecondRow::callId).collect(Collectors.toSet());
        present.forEach(row -> load.merge(row.auditorId(), 1, Integer::sum));
        List<CandidateRow> drawn = new ArrayList<>(candidates);
        Collections.shuffle(drawn, random);
        int wanted = share.multiply(BigDecimal.valueOf(candidates.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int missing = Math.max(0, wanted - present.size());
        return drawn.stream()
                .filter(call -> !taken.contains(call.callId()))
                .limit(missing)
                .map(call -> new SecondRow(call.callId(), second(call), null))
                .toList();
    }

    /** The one with the fewest second scorings; among those a drawn one. */
    private UUID second(CandidateRow call) {
        OfficeId office = new OfficeId(call.officeId());
        List<UUID> free = new ArrayList<>(auditors.stream()
                .filter(auditor -> !auditor.value().equals(call.auditorId()))
                .filter(auditor -> !conflicts.between(auditor, office))
                .map(AuditorId::value)
                .toList());
        Collections.shuffle(free, random);
        UUID chosen = free.stream()
                .min(Comparator.comparingInt(auditor -> load.getOrDefault(auditor, 0)))
                .orElseThrow(() -> new NobodyToScore(names.apply(office)));
        load.merge(chosen, 1, Integer::sum);
        return chosen;
    }
}
