package eu.gminarium.programme.http;

import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeInput;
import eu.gminarium.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme in JSON; the three amounts are null together.
 *
 * @param total grant + own contribution
 */
@Serdeable
record ProgrammeJson(
        UUID id,
        String name,
        @Nullable String goals,
        @Nullable String funding,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementOn,
        LocalDate startsOn,
        LocalDate endsOn,
        Money.@Nullable Json grant,
        Money.@Nullable Json ownContribution,
        Money.@Nullable Json total,
        long version) {

    static ProgrammeJson of(Programme programme) {
        Budget budget = programme.budget();
        return new ProgrammeJson(
                programme.id().value(),
                programme.name(),
                programme.goals(),
                programme.funding(),
                programme.agreementNumber(),
                programme.agreementOn(),
                programme.startsOn(),
                programme.endsOn(),
                budget == null ? null : budget.grant().toJson(),
                budget == null ? null : budget.ownContribution().toJson(),
                budget == null ? null : budget.total().toJson(),
                programme.version());
    }

    /** {@code total} may be left out; if it is there it must be the sum. */
    @Serdeable
    record New(
            @NotBlank @Size(max = 300) String name,
            @Nullable @Size(max = 5000) String goals,
            @Nullable @Size(max = 300) String funding,
            @Nullable @Size(max = 100) String agreementNumber,
            @Nullable LocalDate agreementOn,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            Money.@Nullable Json grant,
            Money.@Nullable Json ownContribution,
            Money.@Nullable Json total) {

        ProgrammeInput toInput() {
            return new ProgrammeInput(
                    name,
                    goals,
                    funding,
                    agreementNumber,
                    agreementOn,
                    startsOn,
                    endsOn,
                    budget(grant, ownContribution, total));
        }
    }

    /** What is left out stays as it is; of the amounts, {@code total} is only a check of the other two. */
    @Serdeable
    record Change(
            @Nullable @Size(min = 1, max = 300) String name,
            @Nullable @Size(max = 5000) String goals,
            @Nullable @Size(max = 300) String funding,
            @Nullable @Size(max = 100) String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Money.@Nullable Json grant,
            Money.@Nullable Json ownContribution,
            Money.@Nullable Json total,
            long version) {

        ProgrammeInput toInput(Programme present) {
            ProgrammeJson now = ProgrammeJson.of(present);
            return new ProgrammeInput(
                    Kept.unless(name, now.name),
                    Kept.orPresent(goals, now.goals),
                    Kept.orPresent(funding, now.funding),
                    Kept.orPresent(agreementNumber, now.agreementNumber),
                    Kept.orPresent(agreementOn, now.agreementOn),
                    Kept.unless(startsOn, now.startsOn),
                    Kept.unless(endsOn, now.endsOn),
                    budget(
                            Kept.orPresent(grant, now.grant),
                            Kept.orPresent(ownContribution, now.ownContribution),
                            total));
        }
    }

    private static @Nullable Budget budget(
            Money.@Nullable Json grant, Money.@Nullable Json ownContribution, Money.@Nullable Json total) {
        return Budget.of(
                grant == null ? null : grant.toMoney("grant"),
                ownContribution == null ? null : ownContribution.toMoney("ownContribution"),
                total == null ? null : total.toMoney("total"));
    }
}
