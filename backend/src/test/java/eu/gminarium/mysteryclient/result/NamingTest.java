package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final List<RankedOffice> SEVEN = offices(10, 20, 30, 40, 50, 60, 70);

    @Test
    void whoAgreesLaterIsNamedOnlyAsLongAsFiveOthersAreNot() {
        assertThat(named(SEVEN, true, 0)).hasSize(1);
        assertThat(named(SEVEN, true, 0, 1)).hasSize(2);
        assertThat(named(SEVEN, true, 6, 2, 4)).containsExactly(SEVEN.get(2), SEVEN.get(6));
        assertThat(named(SEVEN, true, 0, 1, 2, 3, 4, 5)).containsExactly(SEVEN.get(0), SEVEN.get(1));
        assertThat(named(SEVEN, true, 0, 1, 2, 3, 4, 5, 6)).hasSize(7);
    }

    @Test
    void everybodyWhoAgreedIsNamedWhereThereIsNoTotal() {
        assertThat(named(SEVEN, false, 0, 1, 2, 3)).hasSize(4);
    }

    @Test
    void totalOfOfficesThatAreAllAlikeTellsOfEachOfThem() {
        List<RankedOffice> alike = offices(55, 80, 80, 80, 80, 80);

        assertThat(naming(alike, 0).hides(Set.of(alike.getFirst()))).isFalse();
        assertThat(naming(alike, 0).hides(Set.of())).isTrue();
    }

    @Test
    void distributionTellsOfOthersThatAreInOneClass() {
        List<RankedOffice> oneClass = offices(55, 80, 82, 84, 86, 88);

        assertThat(naming(oneClass, 0).hides(Set.of(oneClass.getFirst()))).isTrue();
        assertThat(naming(oneClass, 0).scatters(Set.of(oneClass.getFirst()))).isFalse();
        assertThat(naming(oneClass, 0).scatters(Set.of())).isTrue();
    }

    private static List<RankedOffice> named(List<RankedOffice> offices, boolean total, int... inOrderOfConsent) {
        return naming(offices, inOrderOfConsent).besideTotal(total);
    }

    private static Naming naming(List<RankedOffice> offices, int... inOrderOfConsent) {
        Map<OfficeId, Instant> agreed = IntStream.range(0, inOrderOfConsent.length)
                .boxed()
                .collect(Collectors.toMap(
                        at -> offices.get(inOrderOfConsent[at]).office(), at -> Instant.ofEpochSecond(at)));
        return new Naming(offices, agreed);
    }

    private static List<RankedOffice> offices(double... indices) {
        return IntStream.range(0, indices.length)
                .mapToObj(at -> office(indices[at], at + 1))
                .toList();
    }

    private static RankedOffice office(double index, @Nullable Integer rank) {
        return new RankedOffice(OfficeId.next(), "Office " + rank, rank, null, index, 5, null);
    }
}
