package eu.gminarium.programme.http;

import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office's part in a programme in JSON; numbers that are null are not known. */
@Serdeable
record PartnerJson(
        UUID id,
        UUID programmeId,
        UUID officeId,
        String officeName,
        PartnerRole role,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementOn,
        @Nullable Integer targetParticipants,
        @Nullable Integer staffCount,
        @Nullable Integer reportedTrained,
        long version) {

    static PartnerJson of(Partner partner) {
        PartnerTerms terms = partner.terms();
        return new PartnerJson(
                partner.id().value(),
                partner.programme().value(),
                partner.office().value(),
                partner.officeName(),
                terms.role(),
                terms.agreementNumber(),
                terms.agreementOn(),
                terms.targetParticipants(),
                terms.staffCount(),
                terms.reportedTrained(),
                partner.version());
    }

    @Serdeable
    record New(
            @NotNull UUID officeId,
            @Nullable PartnerRole role,
            @Nullable @Size(max = 100) String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable @PositiveOrZero Integer targetParticipants,
            @Nullable @PositiveOrZero Integer staffCount,
            @Nullable @PositiveOrZero Integer reportedTrained) {

        PartnerTerms toTerms() {
            return new PartnerTerms(
                    Kept.unless(role, PartnerRole.PARTNER),
                    agreementNumber,
                    agreementOn,
                    targetParticipants,
                    staffCount,
                    reportedTrained);
        }
    }

    /** What is left out stays as it is. */
    @Serdeable
    record Change(
            @Nullable PartnerRole role,
            @Nullable @Size(max = 100) String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable @PositiveOrZero Integer targetParticipants,
            @Nullable @PositiveOrZero Integer staffCount,
            @Nullable @PositiveOrZero Integer reportedTrained,
            long version) {

        PartnerTerms toTerms(PartnerTerms present) {
            return new PartnerTerms(
                    Kept.unless(role, present.role()),
                    Kept.orPresent(agreementNumber, present.agreementNumber()),
                    Kept.orPresent(agreementOn, present.agreementOn()),
                    Kept.orPresent(targetParticipants, present.targetParticipants()),
                    Kept.orPresent(staffCount, present.staffCount()),
                    Kept.orPresent(reportedTrained, present.reportedTrained()));
        }
    }
}
