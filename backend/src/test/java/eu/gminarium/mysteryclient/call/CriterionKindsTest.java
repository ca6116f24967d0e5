package eu.gminarium.mysteryclient.call;

import static eu.gminarium.mysteryclient.AuditFixture.noon;
import static eu.gminarium.mysteryclient.AuditFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.Results;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.mysteryclient.script.TimeUnit;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Measured times, words and wrong numbers, from the entry to the ranking. */
@ProgramTest
class CriterionKindsTest {

    private static final TimeLimit FIVE_RINGS = new TimeLimit(TimeUnit.RINGS, 5);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Calls calls;

    @Inject
    Results results;

    @Test
    void timeGivesFullPointsUpToItsLimitAndNoneAbove() {
        inPartnership(() -> {
            AuditId audit = audit("1", "1", "1");

            assertThat(index(audit, scores(1, 5, "as I was told"))).isEqualTo(100);
            assertThat(index(audit, scores(1, 6, null))).isEqualTo(50);
            assertThat(index(audit, scores(1, 0, null))).isEqualTo(100);
            assertThat(index(audit, scores(0, null, "words alone"))).isEqualTo(0);
        });
    }

    @Test
    void wordsAndMeasuredNumbersComeBackAsTheyWereEntered() {
        inPartnership(() -> {
            CallDetail call = made(audit("1", "1", "1"), scores(1, 86_400, " What to bring "));

            assertThat(call.scores())
                    .containsExactly(
                            new Score("greeting", 1),
                            new Score("rings", 86_400),
                            new Score("said", null, "What to bring"));
        });
    }

    @Test
    void wordsForScoresAndScoresForWordsAreRefused() {
        inPartnership(() -> {
            AuditId audit = audit("1", "1", "1");

            for (Score wrong : List.of(Score.said("greeting", "yes"), new Score("said", 1), new Score("rings", -1))) {
                List<Score> scores = new ArrayList<>(scores(1, 3, null));
                scores.removeIf(score -> score.criterion().equals(wrong.criterion()));
                scores.add(wrong);
                assertThatThrownBy(() -> made(audit, scores)).isInstanceOf(InvalidField.class);
            }
            assertThatThrownBy(() -> criterion("time", CriterionKind.TIME, "1", null))
                    .isInstanceOf(InvalidField.class);
            assertThatThrownBy(() -> criterion("words", CriterionKind.TEXT, "1", FIVE_RINGS))
                    .isInstanceOf(InvalidField.class);
        });
    }

    @Test
    void heatMapLeavesOutWords() {
        inPartnership(() -> {
            AuditId audit = audit("1", "1", "1");
            made(audit, scores(1, 9, "I was sent to the website"));

            assertThat(results.of(audit).criteria())
                    .extracting(
                            result -> Objects.requireNonNull(result.together()).index())
                    .containsExactlyInAnyOrder(100.0, 0.0);
        });
    }

    @Test
    void wrongNumberEndsTheCallAsTheScenarioSays() {
        inPartnership(() -> {
            Call excluded = attempted(audit("1", "1", "1"));
            assertThat(excluded.reason()).isEqualTo(ExclusionReason.WRONG_NUMBER);

            AuditId strict = fixture.running(UnansweredRule.ZERO, criteria("1", "1", "1"))
                    .id();
            Call zero = attempted(strict);
            assertThat(zero.status()).isEqualTo(CallStatus.SCORED);
            assertThat(zero.index()).isEqualTo(0);
        });
    }

    @RepeatedTest(3)
    void orderOfEntryAndSizeOfWeightsDoNotMatterAndWordsNever(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Integer greeting = random.nextBoolean() ? Integer.valueOf(random.nextInt(2)) : Integer.valueOf(1);
        Integer rings = random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(11));
        List<Score> scores = scores(greeting, rings, random.nextBoolean() ? "words" : null);
        List<Score> shuffled = new ArrayList<>(scores(greeting, rings, "others"));
        Collections.shuffle(shuffled, random);
        int first = 1 + random.nextInt(900);
        int second = 1 + random.nextInt(900);

        inPartnership(() -> {
            AuditId light = audit(first + "e-3", second + "e-3", "1");
            AuditId heavy = audit(first + "", second + "", "7");
            double expected = 100.0
                    * (greeting * first + (rings != null && rings <= 5 ? second : 0))
                    / (first + (rings == null ? 0 : second));

            assertThat(index(light, scores)).isCloseTo(expected, within(1e-9));
            assertThat(index(heavy, shuffled)).isCloseTo(expected, within(1e-9));
        });
    }

    private AuditId audit(String greeting, String rings, String said) {
        return fixture.running(UnansweredRule.EXCLUDE, criteria(greeting, rings, said))
                .id();
    }

    private static NewCriterion[] criteria(String greeting, String rings, String said) {
        return new NewCriterion[] {
            criterion("greeting", CriterionKind.YES_NO, greeting, null),
            criterion("rings", CriterionKind.TIME, rings, FIVE_RINGS),
            criterion("said", CriterionKind.TEXT, said, null)
        };
    }

    private static NewCriterion criterion(String code, CriterionKind kind, String weight, @Nullable TimeLimit limit) {
        return new NewCriterion(
                code, text(code), text(code + "?"), kind, new BigDecimal(weight), true, null, limit, text("Standard"));
    }

    private static List<Score> scores(@Nullable Integer greeting, @Nullable Integer rings, @Nullable String said) {
        return List.of(new Score("greeting", greeting), new Score("rings", rings), Score.said("said", said));
    }

    private Call attempted(AuditId audit) {
        return calls.attempt(planned(audit).id(), new Attempt(noon(), AttemptOutcome.WRONG_NUMBER))
                .call();
    }

    private double index(AuditId audit, List<Score> scores) {
        return Objects.requireNonNull(made(audit, scores).call().index());
    }

    private CallDetail made(AuditId audit, List<Score> scores) {
        Call call = planned(audit);
        return calls.change(call.id(), CallChange.made(noon(), 60, scores, call.version()));
    }

    private Call planned(AuditId audit) {
        return calls.plan(new NewCall(
                        audit, fixture.office(next()), fixture.scenario(audit), fixture.contractor("Contractor"), null))
                .call();
    }

    private int next() {
        return 1 + (int) calls.list(new CallFilter(null, null, null), 1, 0).total();
    }

    private void inPartnership(Runnable work) {
        Partnership partnership = partnerships.create();
        partnerships.asCoordinator(partnership, () -> {
            work.run();
            return null;
        });
    }
}
