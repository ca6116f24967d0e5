package eu.gminarium.ui.training.planning;

import eu.gminarium.training.minimum.Measure;
import eu.gminarium.training.minimum.MinimumPlan;
import eu.gminarium.training.minimum.NewMinimumPlan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a minimum plan holds; the meaning is that of {@link NewMinimumPlan}.
 *
 * @param positions one word a line
 */
record PlanForm(
        String name,
        String country,
        String citation,
        String sourceUrl,
        String positions,
        Set<String> topics,
        Integer required,
        Measure measure,
        @Nullable Integer dayHours,
        Integer periodMonths,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static PlanForm of(MinimumPlan plan) {
        return new PlanForm(
                plan.name(),
                plan.country(),
                plan.citation(),
                plan.sourceUrl(),
                String.join("\n", plan.positions()),
                new HashSet<>(plan.topics()),
                plan.required(),
                plan.measure(),
                plan.dayHours(),
                plan.periodMonths(),
                plan.validFrom(),
                plan.validTo());
    }

    NewMinimumPlan toInput() {
        List<String> words = positions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new NewMinimumPlan(
                name,
                country.strip(),
                citation,
                sourceUrl.strip(),
                words,
                topics.stream().sorted().toList(),
                required,
                measure,
                dayHours,
                periodMonths,
                validFrom,
                validTo);
    }
}
