package eu.gminarium.training.register.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.cost.ExternalTraining;
import eu.gminarium.training.cost.ExternalTrainingId;
import eu.gminarium.training.cost.ExternalTrainings;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Trainings that an office arranged by itself. */
@Controller("/api/v1/partnerships/{partnership}/external-trainings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "training-register")
class ExternalTrainingsController {

    private final ExternalTrainings trainings;

    ExternalTrainingsController(ExternalTrainings trainings) {
        this.trainings = trainings;
    }

    /** Those of one's own offices, the latest first. */
    @Get
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    ListJson<ExternalTrainingJson> list(@RequestBean @Valid PageRequest page) {
        return new ListJson<>(
                trainings.list(page.offset(), page.limit()).stream()
                        .map(ExternalTrainingJson::of)
                        .toList(),
                trainings.count());
    }

    @Get("/{id}")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    ExternalTrainingJson get(UUID id) {
        return ExternalTrainingJson.of(trainings.get(new ExternalTrainingId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    ExternalTrainingJson create(@Body @Valid NewExternalTrainingJson body) {
        return ExternalTrainingJson.of(trainings.add(body.toInput()));
    }

    /** Changes what the body names. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    ExternalTrainingJson change(UUID id, @Body @Valid ExternalTrainingChangeJson body) {
        ExternalTraining present = trainings.get(new ExternalTrainingId(id));
        return ExternalTrainingJson.of(trainings.change(present.id(), body.version(), body.appliedTo(present)));
    }

    /** @param version the one that was read */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.TRAINING_REGISTER, verb = Verb.WRITE)
    void remove(UUID id, @QueryValue long version) {
        trainings.remove(new ExternalTrainingId(id), version);
    }
}
