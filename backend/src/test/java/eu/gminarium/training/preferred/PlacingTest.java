package eu.gminarium.training.preferred;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.training.evaluation.GroupResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacingTest {

    @Test
    void equalMeansShareThePlaceAndTheNextIsSkipped() {
        List<PreferredEntry> list = Placing.of(List.of(
                provider("Third", 3.2),
                provider("B", 4.504),
                provider("First", 4.9),
                provider("A", 4.5),
                provider("Few", null)));

        assertThat(list).extracting(PreferredEntry::providerName).containsExactly("First", "A", "B", "Third", "Few");
        assertThat(list).extracting(PreferredEntry::place).containsExactly(1, 2, 2, 4, null);
    }

    @Test
    void whoIsNotRankedShowsNothingElse() {
        assertThat(Placing.of(List.of(provider("Few", null)))).singleElement().satisfies(entry -> {
            assertThat(entry.cards()).isNull();
            assertThat(entry.overall()).isNull();
            assertThat(entry.means()).isEmpty();
        });
    }

    private static GroupResult provider(String name, @Nullable Double overall) {
        return new GroupResult(
                UUID.randomUUID(), name, 1, overall == null ? null : new Evaluation(9, Map.of(), overall));
    }
}
