package eu.gminarium.mysteryclient.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.mysteryclient.AuditFixture;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.result.AuditChange.NotCompared;
import eu.gminarium.mysteryclient.result.TopicEffect.NoEffect;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.TrainingExposure.Exposure;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ProgramTest
class AuditChangesTest {

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 3);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);
    private static final int CALLS = 6;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    AuditFixture fixture;

    @Inject
    Audits audits;

    @Inject
    Scripts scripts;

    @Inject
    CallEntry entry;

    @Inject
    AuditChanges changes;

    @Inject
    Results results;

    @Inject
    OfficeDirectory offices;

    @Test
    void onlyWhatAsksTheSameIsComparedAndTheRestIsNamed() {
        asCoordinator(() -> {
            List<OfficeId> called = offices(3);
            OfficeId late = fixture.office(4);
            AuditId spring = audit(SPRING, "greeting", "closing", "hold");
            AuditId autumn = audit(AUTUMN, "greeting", "closing reworded", "outlook");
            called.forEach(office -> enter(spring, office, SPRING, List.of("greeting", "closing", "hold"), 1, 4));
            called.forEach(office -> enter(autumn, office, AUTUMN, List.of("greeting", "closing", "outlook"), 5, 0));
            enter(autumn, late, AUTUMN, List.of("greeting", "closing", "outlook"), 3, 3);

            assertThat(changes.earlier(autumn)).isEmpty();
            fixture.release(spring);
            AuditChange change = changes.between(spring, autumn);

            assertThat(change.criteria().same()).extracting(Criterion::code).containsExactly("greeting");
            assertThat(change.criteria().changed()).extracting(Criterion::code).containsExactly("closing");
            assertThat(change.criteria().added()).extracting(Criterion::code).containsExactly("outlook");
            assertThat(change.criteria().gone()).extracting(Criterion::code).containsExactly("hold");
            IndexChange together = Objects.requireNonNull(change.together());
            assertThat(together.before().index()).isCloseTo(100.0 / CALLS, within(1e-9));
            assertThat(together.after().index()).isCloseTo(500.0 / CALLS, within(1e-9));
            assertThat(together.verdict()).isEqualTo(ChangeVerdict.HIGHER);
            assertThat(change.offices().getLast().missing()).isEqualTo(NotCompared.NO_CALLS_BEFORE);
        });
    }

    @Test
    void sameCallsAreNoDetectableChange() {
        asCoordinator(() -> {
            OfficeId office = fixture.office(1);
            AuditId spring = audit(SPRING, "greeting");
            AuditId autumn = audit(AUTUMN, "greeting");
            enter(spring, office, SPRING, List.of("greeting"), 3, 0);
            enter(autumn, office, AUTUMN, List.of("greeting"), 4, 0);
            fixture.release(spring);

            AuditChange change = changes.between(spring, autumn);

            IndexChange found =
                    Objects.requireNonNull(change.offices().getFirst().change());
            assertThat(found.difference().value()).isCloseTo(100.0 / CALLS, within(1e-9));
            assertThat(found.verdict()).isEqualTo(ChangeVerdict.NO_DETECTABLE_CHANGE);
            assertThatThrownBy(() -> changes.between(autumn, spring)).isInstanceOf(RecordNotFound.class);
        });
    }

    @Test
    void trainedOfficesAreComparedWithThoseThatHadNoTraining() {
        asCoordinator(() -> {
            fixture.topic("kpa");
            List<OfficeId> all = offices(9);
            AuditId spring = audit(SPRING, "kpa:greeting");
            AuditId autumn = audit(AUTUMN, "kpa:greeting");
            for (int at = 0; at < all.size(); at++) {
                enter(spring, all.get(at), SPRING, List.of("greeting"), 2, 0);
                enter(autumn, all.get(at), AUTUMN, List.of("greeting"), at < 4 ? 5 + at % 2 : 2 + at % 2, 0);
            }
            fixture.release(spring);
            // The last one had its training before the first audit.
            List<Attended> trained = Stream.concat(
                            all.stream().limit(4).map(office -> training(office, SPRING.plusMonths(3))),
                            Stream.of(training(all.getLast(), SPRING.minusDays(9))))
                    .toList();

            TopicEffect effect = effects(trained).between(spring, autumn).getFirst();

            assertThat(effect.trained().offices()).hasSize(4);
            assertThat(effect.others().offices()).hasSize(4);
            assertThat(effect.leftOut()).isEqualTo(1);
            assertThat(Objects.requireNonNull(effect.difference()).value()).isCloseTo(300.0 / CALLS, within(1e-9));
            assertThat(effect.difference().interval().lower()).isPositive();
            assertThat(effects(trained.subList(0, 2)).between(spring, autumn))
                    .extracting(TopicEffect::missing)
                    .containsExactly(NoEffect.TOO_FEW_TRAINED);
        });
    }

    @Test
    void weakestCriterionComesFirst() {
        asCoordinator(() -> {
            OfficeId office = fixture.office(1);
            AuditId audit = audit(SPRING, "greeting", "closing");
            enter(audit, office, SPRING, List.of("greeting", "closing"), 5, 1);

            assertThat(results.of(audit).weakest(office))
                    .extracting(scored -> scored.criterion().code())
                    .containsExactly("closing", "greeting");
            assertThat(results.of(audit).weakest(fixture.office(2))).isEmpty();
        });
    }

    private TrainingEffects effects(List<Attended> trainings) {
        return new TrainingEffects(
                changes,
                offices,
                (from, until) -> trainings.stream()
                        .filter(each ->
                                !each.day().isBefore(from) && !each.day().isAfter(until))
                        .map(each -> new Exposure(each.office(), "kpa", 3))
                        .toList());
    }

    private static Attended training(OfficeId office, LocalDate day) {
        return new Attended(office, day);
    }

    private void asCoordinator(Runnable work) {
        partnerships.asCoordinator(partnerships.create(), () -> {
            work.run();
            return null;
        });
    }

    private List<OfficeId> offices(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(fixture::office).toList();
    }

    /** The code is the first word, the rest is the question; a topic may stand before it. */
    private AuditId audit(LocalDate day, String... criteria) {
        Audit planned = audits.plan(new NewAudit(
                LocalizedText.of("en", "Audit"), Channel.PHONE, day, day.plusDays(9), CALLS, 1, null, null));
        scripts.addScenario(
                planned.id(),
                new NewScenario(
                        "tree",
                        LocalizedText.of("en", "Tree"),
                        null,
                        LocalizedText.of("en", "Ask"),
                        Audience.ANY,
                        UnansweredRule.EXCLUDE,
                        2));
        for (String criterion : criteria) {
            String topic = criterion.startsWith("kpa:") ? "kpa" : null;
            String text = criterion.replace("kpa:", "");
            scripts.addCriterion(
                    planned.id(),
                    new NewCriterion(
                            text.split(" ")[0],
                            LocalizedText.of("en", text),
                            LocalizedText.of("en", text + "?"),
                            CriterionKind.YES_NO,
                            BigDecimal.ONE,
                            true,
                            topic));
        }
        return audits.changeStatus(planned.id(), AuditStatus.RUNNING, planned.version())
                .id();
    }

    /** Six calls, of which so many reach the first criterion and so many the others. */
    private void enter(AuditId audit, OfficeId office, LocalDate day, List<String> codes, int first, int others) {
        AuditorId auditor = fixture.contractor("Contractor");
        entry.enter(
                audit,
                IntStream.range(0, CALLS)
                        .mapToObj(call -> new ScoredCall(
                                office,
                                fixture.scenario(audit),
                                auditor,
                                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                                60,
                                null,
                                List.of(),
                                codes.stream()
                                        .map(code -> new Score(
                                                code, call < (code.equals(codes.getFirst()) ? first : others) ? 1 : 0))
                                        .toList()))
                        .toList());
    }

    private record Attended(OfficeId office, LocalDate day) {}
}
