package eu.gminarium.training.http;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.TrainingChange;
import eu.gminarium.training.catalogue.Trainings;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trainings. */
@Controller("/api/v1/partnerships/{partnership}/trainings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "trainings")
class TrainingsController {

    private final Trainings trainings;

    TrainingsController(Trainings trainings) {
        this.trainings = trainings;
    }

    /** All trainings by title. */
    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<TrainingJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(trainings.all(), page, TrainingJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    TrainingJson get(UUID id) {
        return TrainingJson.of(trainings.get(new TrainingId(id)));
    }

    /** Adds a training; an institution that is not known yet is added with it. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    TrainingJson create(@Body @Valid NewTrainingJson body) {
        return TrainingJson.of(trainings.add(body.toInput()));
    }

    /** Changes what the body names. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    TrainingJson change(UUID id, @Body @Valid TrainingChangeJson body) {
        return TrainingJson.of(trainings.change(new TrainingId(id), body.toChange()));
    }

    /**
     * @param topic the topic's code
     * @param price of one session
     * @param teachingHours hours of 45 minutes
     * @param thresholdPercent share of the teaching hours that a certificate needs; 80 if not said
     */
    @Serdeable
    record NewTrainingJson(
            @NotBlank String topic,
            @NotBlank String title,
            @Nullable String goals,
            @NotBlank String language,
            @NotBlank String provider,
            @Nullable String trainer,
            @NotNull @Valid PriceJson price,
            int teachingHours,
            @Nullable Integer thresholdPercent,
            @Nullable UUID programmeId,
            @Nullable String audience,
            @Nullable String fundingSource,
            @Nullable String materials) {

        private static final int THRESHOLD = 80;

        NewTraining toInput() {
            return new NewTraining(
                    topic,
                    title,
                    goals == null ? "" : goals,
                    language,
                    provider,
                    trainer,
                    price.toMoney(),
                    teachingHours,
                    thresholdPercent == null ? THRESHOLD : thresholdPercent,
                    programmeId == null ? null : new ProgrammeId(programmeId),
                    audience,
                    fundingSource,
                    materials);
        }
    }

    /** @param version the one that was read; without it whatever is there is changed */
    @Serdeable
    record TrainingChangeJson(
            @Nullable Long version,
            @Nullable String topic,
            @Nullable String title,
            @Nullable String goals,
            @Nullable String language,
            @Nullable String provider,
            @Nullable String trainer,
            @Nullable @Valid PriceJson price,
            @Nullable Integer teachingHours,
            @Nullable Integer thresholdPercent,
            @Nullable UUID programmeId,
            @Nullable String audience,
            @Nullable String fundingSource,
            @Nullable String materials) {

        TrainingChange toChange() {
            return new TrainingChange(
                    version,
                    topic,
                    title,
                    goals,
                    language,
                    provider,
                    trainer,
                    price == null ? null : price.toMoney(),
                    teachingHours,
                    thresholdPercent,
                    programmeId == null ? null : new ProgrammeId(programmeId),
                    audience,
                    fundingSource,
                    materials);
        }
    }
}
