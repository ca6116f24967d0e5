package eu.gminarium.training.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("training_institution_certificate")
record InstitutionRow(@Id UUID trainingId, String legalBasis) {}
