package eu.gminarium.training.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("participant_declaration")
record DeclarationRow(
        @Id UUID id,
        UUID programmeId,
        UUID employeeId,
        UUID officeId,
        LocalDate signedOn,
        @Nullable LocalDate withdrawnOn,
        @TypeDef(type = DataType.JSON) Map<String, String> answers,
        @Version long version) {

    DeclarationRow corrected(UUID office, LocalDate signed, Map<String, String> said) {
        return new DeclarationRow(id, programmeId, employeeId, office, signed, null, said, version);
    }

    DeclarationRow withdrawn(LocalDate day) {
        return new DeclarationRow(id, programmeId, employeeId, officeId, signedOn, day, answers, version);
    }
}
