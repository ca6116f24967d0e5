package eu.gminarium.training.register.http;

import eu.gminarium.shared.Money;
import eu.gminarium.training.register.RegisterGroup;
import eu.gminarium.training.register.RegisterTotals;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Sums of the register, of all that was asked for or of one group.
 *
 * @param key what the query's filter takes for the group; left out of the whole, and where nothing is given
 * @param label as people read it
 * @param people of whom each counts once
 * @param personDays the days of all participations
 */
@Serdeable
record RegisterTotalsJson(
        @Nullable String key,
        @Nullable String label,
        long participations,
        long people,
        long trainings,
        long personDays,
        long teachingHours,
        long clockMinutes,
        Money.Json cost,
        Money.Json invoiced,
        Money.Json eligible) {

    static RegisterTotalsJson of(RegisterGroup group) {
        RegisterTotals totals = group.totals();
        return new RegisterTotalsJson(
                group.key(),
                group.label(),
                totals.participations(),
                totals.people(),
                totals.trainings(),
                totals.personDays(),
                totals.teachingHours(),
                totals.clockMinutes(),
                totals.cost().toJson(),
                totals.invoiced().toJson(),
                totals.eligible().toJson());
    }
}
