package eu.gminarium.training.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("participant_declaration_scan")
record DeclarationScanRow(@Id UUID declarationId, UUID documentId) {}
