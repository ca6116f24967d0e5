package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.mysteryclient.script.TimeUnit;
import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedCriteriaTest {

    @Test
    void anotherTimeLimitIsAnotherCriterion() {
        Criterion five = criterion("Answered in time?", CriterionKind.TIME, new TimeLimit(TimeUnit.RINGS, 5));
        Criterion three = criterion("Answered in time?", CriterionKind.TIME, new TimeLimit(TimeUnit.RINGS, 3));

        assertThat(ComparedCriteria.of(List.of(five), List.of(five)).same()).hasSize(1);
        assertThat(ComparedCriteria.of(List.of(five), List.of(three)).changed()).containsExactly(three);
    }

    @Test
    void wordsAreNotCompared() {
        Criterion before = criterion("What was said?", CriterionKind.TEXT, null);
        Criterion after = criterion("What did they say?", CriterionKind.TEXT, null);

        assertThat(ComparedCriteria.of(List.of(before), List.of(after)).whole()).isTrue();
        assertThat(ComparedCriteria.of(List.of(before), List.of(after)).same()).isEmpty();
    }

    private static Criterion criterion(String text, CriterionKind kind, @Nullable TimeLimit limit) {
        return new Criterion(
                CriterionId.next(),
                "code",
                1,
                LocalizedText.of("en", "Name"),
                LocalizedText.of("en", text),
                kind,
                BigDecimal.ONE,
                true,
                null,
                limit,
                null);
    }
}
