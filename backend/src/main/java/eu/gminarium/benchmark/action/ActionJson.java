package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.action.Effect.Outcome;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.documents.Document;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action in the API.
 *
 * @param definitionVersion of the indicator that it is measured by
 * @param periodStart of the value that it started from
 * @param finding what the figures said when it was planned
 * @param owner absent for readers who see no persons
 * @param version number of the latest revision
 */
@Serdeable
record ActionJson(
        UUID id,
        UUID officeId,
        String officeName,
        String indicator,
        int definitionVersion,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable String finding,
        String title,
        @Nullable String owner,
        @Nullable UUID ownerAccountId,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String evidence,
        @Nullable String evidenceLink,
        @Nullable FileJson document,
        ActionState state,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt,
        EffectJson effect,
        int version) {

    static ActionJson of(ImprovementAction action, @Nullable Office office) {
        return new ActionJson(
                action.id().value(),
                action.office().value(),
                office == null ? "" : office.displayName(),
                action.indicator(),
                action.definition(),
                action.period().from(),
                action.period().to(),
                action.finding(),
                action.title(),
                action.owner(),
                action.ownerAccount() == null ? null : action.ownerAccount().value(),
                action.dueOn(),
                action.overdue(),
                action.evidence(),
                action.evidenceLink(),
                action.document() == null ? null : FileJson.of(action.document()),
                action.state(),
                action.reason(),
                action.createdAt(),
                action.changedAt(),
                EffectJson.of(action.effect()),
                action.revision());
    }

    /** @param size in bytes */
    @Serdeable
    record FileJson(String fileName, String contentType, long size, String sha256) {

        static FileJson of(Document document) {
            return new FileJson(document.fileName(), document.kind().contentType(), document.size(), document.sha256());
        }
    }

    /**
     * What became of the value.
     *
     * @param difference the later value minus the first one
     * @param interval 95 % interval of the difference, where both values are sampled
     */
    @Serdeable
    record EffectJson(
            Outcome outcome,
            @Nullable ValueJson before,
            @Nullable ValueJson after,
            @Nullable Verdict verdict,
            @Nullable Double difference,
            @Nullable Interval interval,
            @Nullable Double threshold) {

        static EffectJson of(Effect effect) {
            Change change = effect.change();
            return new EffectJson(
                    effect.outcome(),
                    effect.baseline() == null ? null : ValueJson.of(null, effect.baseline()),
                    effect.later() == null ? null : ValueJson.of(effect.laterPeriod(), effect.later()),
                    change == null ? null : change.verdict(),
                    change == null ? null : Double.valueOf(change.difference()),
                    change == null ? null : change.interval(),
                    change == null ? null : change.threshold());
        }
    }

    /**
     * @param periodStart absent for the first value, whose period is the action's
     * @param value unrounded, in the indicator's unit
     */
    @Serdeable
    record ValueJson(
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            double value,
            @Nullable Long n,
            @Nullable Interval interval) {

        static ValueJson of(@Nullable Period period, Known known) {
            return new ValueJson(
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    known.value(),
                    known.n(),
                    known.interval());
        }
    }
}
