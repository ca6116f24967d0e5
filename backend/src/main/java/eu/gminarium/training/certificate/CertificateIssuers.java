package eu.gminarium.training.certificate;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Trainings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/** Which trainings' certificates the law gives to an accredited institution, so that the partnership issues none. */
@Singleton
public class CertificateIssuers {

    private final InstitutionRepository repository;
    private final Trainings trainings;
    private final ActivityLog activity;

    CertificateIssuers(InstitutionRepository repository, Trainings trainings, ActivityLog activity) {
        this.repository = repository;
        this.trainings = trainings;
        this.activity = activity;
    }

    /** The legal basis on which an institution issues; empty if the partnership does. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public Optional<String> legalBasis(TrainingId training) {
        return repository.findByTrainingId(training.value()).map(InstitutionRow::legalBasis);
    }

    /**
     * Says that an institution issues.
     *
     * @param legalBasis the provision, as the office cites it
     * @throws RecordNotFound if there is no such training
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void institution(TrainingId training, @NotBlank @Size(max = 300) String legalBasis) {
        trainings.get(training);
        repository.deleteByTrainingId(training.value());
        repository.save(new InstitutionRow(training.value(), legalBasis));
        activity.record("certified-by-institution", "training", training.value(), Map.of("basis", legalBasis));
    }

    /** Says that the partnership issues. */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void partnership(TrainingId training) {
        trainings.get(training);
        repository.deleteByTrainingId(training.value());
        activity.record("certified-by-partnership", "training", training.value(), Map.of());
    }
}
