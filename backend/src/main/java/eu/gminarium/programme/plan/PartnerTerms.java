package eu.gminarium.programme.plan;

import eu.gminarium.programme.OptionalText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an office takes part in a programme. A number that is null is not known, which is not zero.
 *
 * @param agreementNumber number of the partnership agreement
 * @param targetParticipants how many people of the office shall take part
 * @param staffCount how many it employed when it signed
 * @param reportedTrained people trained as the office itself reports
 */
@Introspected
public record PartnerTerms(
        @NotNull PartnerRole role,
        @Nullable @Size(max = 100) String agreementNumber,
        @Nullable LocalDate agreementOn,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer targetParticipants,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer staffCount,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer reportedTrained) {

    public PartnerTerms {
        agreementNumber = OptionalText.of(agreementNumber);
    }

    /** A plain partner of whom nothing more is known. */
    public static PartnerTerms unknown() {
        return new PartnerTerms(PartnerRole.PARTNER, null, null, null, null, null);
    }
}
