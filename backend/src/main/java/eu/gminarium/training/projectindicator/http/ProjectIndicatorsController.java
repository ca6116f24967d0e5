package eu.gminarium.training.projectindicator.http;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.projectindicator.IndicatorKind;
import eu.gminarium.training.projectindicator.IndicatorProgress;
import eu.gminarium.training.projectindicator.Measure;
import eu.gminarium.training.projectindicator.ProjectIndicator;
import eu.gminarium.training.projectindicator.ProjectIndicatorId;
import eu.gminarium.training.projectindicator.ProjectIndicatorInput;
import eu.gminarium.training.projectindicator.ProjectIndicators;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a programme promised to its funder, and how much of it is reached. */
@Controller("/api/v1/partnerships/{partnership}/programmes/{programmeId}/project-indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participants")
class ProjectIndicatorsController {

    private final ProjectIndicators indicators;

    ProjectIndicatorsController(ProjectIndicators indicators) {
        this.indicators = indicators;
    }

    /** The programme's indicators with what is reached now, in all and by partner. */
    @Get
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.READ)
    ListJson<ProgressJson> list(UUID programmeId) {
        return ListJson.of(indicators.progress(new ProgrammeId(programmeId)).stream()
                .map(ProgressJson::of)
                .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    ProgressJson create(UUID programmeId, @Body @Valid NewIndicatorJson body) {
        ProgrammeId programme = new ProgrammeId(programmeId);
        return one(programme, indicators.add(programme, body.toInput()).id());
    }

    /** Changes what the body names. */
    @Patch("/{id}")
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    ProgressJson change(UUID programmeId, UUID id, @Body @Valid IndicatorChangeJson body) {
        ProjectIndicator present = ofProgramme(programmeId, id);
        indicators.change(present.id(), body.version(), body.appliedTo(present));
        return one(present.programme(), present.id());
    }

    /** @param version the one that was read */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.PROJECT_INDICATOR, verb = Verb.WRITE)
    void remove(UUID programmeId, UUID id, @QueryValue long version) {
        indicators.remove(ofProgramme(programmeId, id).id(), version);
    }

    private ProjectIndicator ofProgramme(UUID programme, UUID id) {
        ProjectIndicator found = indicators.get(new ProjectIndicatorId(id));
        if (!found.programme().value().equals(programme)) {
            throw new RecordNotFound();
        }
        return found;
    }

    private ProgressJson one(ProgrammeId programme, ProjectIndicatorId id) {
        IndicatorProgress found = indicators.progress(programme).stream()
                .filter(progress -> progress.indicator().id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        return ProgressJson.of(found);
    }

    private static LocalizedText text(Map<String, String> byLanguage) {
        try {
            return new LocalizedText(byLanguage);
        } catch (IllegalArgumentException blank) {
            throw InvalidField.of("name", "common.required");
        }
    }

    /**
     * @param name by language, ISO 639-1
     * @param measure PARTICIPANTS if not said
     */
    @Serdeable
    record NewIndicatorJson(
            @NotNull String code,
            @NotNull IndicatorKind kind,
            @NotEmpty Map<String, String> name,
            @Nullable Measure measure,
            @Nullable String topic,
            @Nullable Integer baseline,
            @NotNull Integer target,
            @Nullable Integer targetWomen,
            @Nullable Integer targetMen) {

        ProjectIndicatorInput toInput() {
            return new ProjectIndicatorInput(
                    code,
                    kind,
                    text(name),
                    measure == null ? Measure.PARTICIPANTS : measure,
                    topic,
                    baseline == null ? 0 : baseline,
                    target,
                    targetWomen,
                    targetMen);
        }
    }

    /**
     * @param version the one that was read
     * @param topic an empty text takes it away
     */
    @Serdeable
    record IndicatorChangeJson(
            @NotNull Long version,
            @Nullable String code,
            @Nullable IndicatorKind kind,
            @Nullable Map<String, String> name,
            @Nullable Measure measure,
            @Nullable String topic,
            @Nullable Integer baseline,
            @Nullable Integer target,
            @Nullable Integer targetWomen,
            @Nullable Integer targetMen) {

        ProjectIndicatorInput appliedTo(ProjectIndicator present) {
            return new ProjectIndicatorInput(
                    or(code, present.code()),
                    or(kind, present.kind()),
                    name == null ? present.name() : text(name),
                    or(measure, present.measure()),
                    topic == null ? present.topicCode() : topic,
                    or(baseline, present.baseline()),
                    or(target, present.target()),
                    targetWomen == null ? present.targetWomen() : targetWomen,
                    targetMen == null ? present.targetMen() : targetMen);
        }

        private static <T> T or(@Nullable T changed, T unchanged) {
            return changed == null ? unchanged : changed;
        }
    }
}
