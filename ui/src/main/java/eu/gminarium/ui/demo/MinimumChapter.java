package eu.gminarium.ui.demo;

import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.MinimumPlans;
import eu.gminarium.training.minimum.NewMinimumPlan;
import eu.gminarium.training.minimum.SourceCheck;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Minimum plans; one that nobody has compared with its source stays off. */
@Singleton
final class MinimumChapter {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final MinimumPlans plans;

    MinimumChapter(MinimumPlans plans) {
        this.plans = plans;
    }

    void tell(DemoStage stage) {
        stage.rows("minimum-plans.csv").forEach(row -> {
            MinimumPlan entered = stage.asCoordinator(
                    stage.calendar().day(row.text("entered_on")), () -> plans.add(plan(stage, row)));
            row.optional("checked_on").map(stage.calendar()::day).ifPresent(day -> check(stage, row, entered, day));
        });
    }

    private void check(DemoStage stage, DemoRow row, MinimumPlan entered, LocalDate day) {
        SourceCheck check = new SourceCheck(day, row.text("checked_by"));
        stage.asCoordinator(day, () -> plans.check(entered.id(), entered.version(), check));
    }

    private static NewMinimumPlan plan(DemoStage stage, DemoRow row) {
        return new NewMinimumPlan(
                row.text("name"),
                row.text("country"),
                row.text("citation"),
                row.text("source_url"),
                words(row, "positions"),
                words(row, "topics"),
                row.number("required"),
                Measure.valueOf(row.text("measure")),
                row.optional("day_hours").map(Integer::valueOf).orElse(null),
                row.number("period_months"),
                stage.calendar().day(row.text("valid_from")),
                row.optional("valid_to").map(stage.calendar()::day).orElse(null));
    }

    private static List<String> words(DemoRow row, String column) {
        return row.optional(column)
                .map(text -> BAR.splitAsStream(text).toList())
                .orElse(List.of());
    }
}
