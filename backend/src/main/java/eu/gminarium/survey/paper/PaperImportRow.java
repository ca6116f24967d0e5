package eu.gminarium.survey.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("paper_import")
record PaperImportRow(@Id UUID id, UUID waveId, UUID officeId, String fingerprint, int sheets) {}
