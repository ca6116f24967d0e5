package eu.gminarium.programme.plan;

import eu.gminarium.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("programme")
record ProgrammeRow(
        @Id UUID id,
        String name,
        @Nullable String goals,
        @Nullable String funding,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementOn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String currency,
        @Nullable Long grantMinor,
        @Nullable Long ownMinor,
        @Nullable Long totalMinor,
        @Version long version) {

    static ProgrammeRow of(UUID id, ProgrammeInput input, long version) {
        Budget budget = input.budget();
        return new ProgrammeRow(
                id,
                input.name(),
                input.goals(),
                input.funding(),
                input.agreementNumber(),
                input.agreementOn(),
                input.startsOn(),
                input.endsOn(),
                budget == null ? null : budget.grant().currency().getCurrencyCode(),
                budget == null ? null : budget.grant().minorUnits(),
                budget == null ? null : budget.ownContribution().minorUnits(),
                budget == null ? null : budget.total().minorUnits(),
                version);
    }

    Programme toProgramme() {
        return new Programme(
                new ProgrammeId(id),
                name,
                goals,
                funding,
                agreementNumber,
                agreementOn,
                startsOn,
                endsOn,
                budget(),
                version);
    }

    private @Nullable Budget budget() {
        if (currency == null || grantMinor == null || ownMinor == null) {
            return null;
        }
        Currency unit = Currency.getInstance(currency);
        return new Budget(new Money(grantMinor, unit), new Money(ownMinor, unit));
    }
}
