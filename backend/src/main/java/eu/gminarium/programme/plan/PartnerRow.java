package eu.gminarium.programme.plan;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("partner")
record PartnerRow(
        @Id UUID id,
        UUID programmeId,
        UUID officeId,
        PartnerRole role,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementOn,
        @Nullable Integer targetParticipants,
        @Nullable Integer staffCount,
        @Nullable Integer reportedTrained,
        @Version long version) {

    static PartnerRow of(UUID id, UUID programmeId, UUID officeId, PartnerTerms terms, long version) {
        return new PartnerRow(
                id,
                programmeId,
                officeId,
                terms.role(),
                terms.agreementNumber(),
                terms.agreementOn(),
                terms.targetParticipants(),
                terms.staffCount(),
                terms.reportedTrained(),
                version);
    }

    PartnerRow changed(PartnerTerms terms) {
        return of(id, programmeId, officeId, terms, version);
    }

    Partner toPartner(Office office) {
        PartnerTerms terms =
                new PartnerTerms(role, agreementNumber, agreementOn, targetParticipants, staffCount, reportedTrained);
        return new Partner(
                new PartnerId(id),
                new ProgrammeId(programmeId),
                new OfficeId(officeId),
                office.displayName(),
                terms,
                version);
    }
}
