package eu.gminarium.ui.training.planning;

import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.MinimumPlanId;
import eu.gminarium.training.minimum.PersonProgress;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;

/** A minimum plan and the progress with it in the person's language. */
final class PlanWords {

    private PlanWords() {}

    static String path(MinimumPlanId id) {
        return CurrentPartnership.path("minimum-plans/" + id.value());
    }

    static StatusBadge badge(MinimumPlan plan, LocalDate today) {
        if (plan.onAt(today)) {
            return new StatusBadge(Tone.SUCCESS, Texts.t("need.minimum.on"));
        }
        return plan.checkedOn() == null
                ? new StatusBadge(Tone.WARNING, Texts.t("need.minimum.unchecked"))
                : new StatusBadge(Tone.NEUTRAL, Texts.t("need.minimum.out"));
    }

    /** "18 days in 36 months". */
    static String required(MinimumPlan plan) {
        return Texts.t(
                "need.minimum.required.of",
                Texts.integer(plan.required()),
                Texts.t("need.minimum." + plan.measure(), plan.required()),
                plan.periodMonths());
    }

    /** What counts today, in words. */
    static String counts(MinimumPlan plan, LocalDate today) {
        LocalDate from = plan.periodStart(today);
        if (plan.measure() == Measure.HOURS) {
            return Texts.t("need.minimum.counts.hours", from, today);
        }
        return plan.dayHours() == null
                ? Texts.t("need.minimum.counts.days", from, today)
                : Texts.t("need.minimum.counts.part-days", from, today, plan.dayHours());
    }

    /** "1,5 of 2"; whole numbers without decimals. */
    static String attended(PersonProgress progress) {
        double attended = progress.attended();
        int decimals = attended == Math.rint(attended) ? 0 : 1;
        return Texts.t(
                "need.minimum.attended.of",
                Texts.number(attended, decimals),
                Texts.integer(progress.plan().required()));
    }

    static StatusBadge badge(PersonProgress progress) {
        return progress.fulfilled()
                ? new StatusBadge(Tone.SUCCESS, Texts.t("need.minimum.fulfilled"))
                : new StatusBadge(Tone.WARNING, Texts.t("need.minimum.missing"));
    }
}
