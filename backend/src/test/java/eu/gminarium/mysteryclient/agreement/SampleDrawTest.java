package eu.gminarium.mysteryclient.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleDrawTest {

    private static final int SEEDS = 300;
    private static final BigDecimal SHARE = new BigDecimal("0.1");

    private final List<AuditorId> auditors =
            Stream.generate(AuditorId::next).limit(5).toList();
    private final List<OfficeId> offices =
            Stream.generate(OfficeId::next).limit(137).toList();
    private final List<CandidateRow> calls = IntStream.range(0, 685)
            .mapToObj(at -> new CandidateRow(
                    Ids.timeOrdered(),
                    offices.get(at % offices.size()).value(),
                    auditors.get(at % auditors.size()).value()))
            .toList();
    private final Conflicts conflicts = new Conflicts(
            Map.of(auditors.getFirst(), Set.copyOf(offices.subList(0, 60)), auditors.getLast(), Set.of()));

    @Test
    void sampleIsOfTheShareBalancedBlindAndFollowsTheSeed() {
        Map<UUID, CandidateRow> byId = calls.stream().collect(Collectors.toMap(CandidateRow::callId, call -> call));
        for (long seed = 0; seed < SEEDS; seed++) {
            List<SecondRow> drawn = draw(seed).fill(calls, List.of(), SHARE);

            assertThat(drawn).hasSize(69).doesNotHaveDuplicates().allSatisfy(row -> {
                CandidateRow call = Objects.requireNonNull(byId.get(row.callId()));
                assertThat(row.auditorId()).isNotEqualTo(call.auditorId());
                assertThat(conflicts.between(new AuditorId(row.auditorId()), new OfficeId(call.officeId())))
                        .isFalse();
            });
            assertThat(drawn.stream().collect(Collectors.groupingBy(SecondRow::auditorId, Collectors.counting())))
                    .hasSize(5);
            assertThat(draw(seed).fill(calls, List.of(), SHARE)).isEqualTo(drawn);
        }
    }

    /** 0.07 × 100 is a little more than 7 in binary arithmetic. */
    @Test
    void sharesAreCountedInDecimals() {
        assertThat(draw(1).fill(calls.subList(0, 100), List.of(), new BigDecimal("0.070")))
                .hasSize(7);
    }

    @Test
    void secondDrawAddsWhatIsMissing() {
        List<SecondRow> first = draw(1).fill(calls, List.of(), SHARE);
        List<SecondRow> added = draw(2).fill(calls, first, new BigDecimal("0.2"));

        assertThat(added).hasSize(137 - 69);
        assertThat(added)
                .extracting(SecondRow::callId)
                .doesNotContainAnyElementsOf(
                        first.stream().map(SecondRow::callId).toList());
        assertThat(draw(3).fill(calls, first, SHARE)).isEmpty();
    }

    @Test
    void callWithoutASecondAuditorIsNamed() {
        SampleDraw alone = new SampleDraw(List.of(auditors.getFirst()), conflicts, office -> "Office", new Random(1));

        assertThatThrownBy(() -> alone.fill(calls, List.of(), BigDecimal.ONE)).isInstanceOf(NobodyToScore.class);
    }

    private SampleDraw draw(long seed) {
        return new SampleDraw(auditors, conflicts, office -> "Office", new Random(seed));
    }
}
