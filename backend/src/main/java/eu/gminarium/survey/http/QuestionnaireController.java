package eu.gminarium.survey.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.questionnaire.Questionnaires;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Questionnaires. */
@Controller("/api/v1/partnerships/{partnership}/questionnaires")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final QuestionnaireTemplates templates;

    QuestionnaireController(Questionnaires questionnaires, QuestionnaireTemplates templates) {
        this.questionnaires = questionnaires;
        this.templates = templates;
    }

    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<QuestionnaireJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(questionnaires.all(), page, QuestionnaireJson::of);
    }

    /** A ready questionnaire, to be changed and posted; it is not kept before that. */
    @Get("/templates/{template}")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    QuestionnaireJson.Template template(QuestionnaireTemplate template) {
        return QuestionnaireJson.Template.of(templates.content(template));
    }

    @Get("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    QuestionnaireJson get(UUID id) {
        return QuestionnaireJson.of(questionnaires.get(new QuestionnaireId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    QuestionnaireJson create(@Body QuestionnaireJson.Input body) {
        return QuestionnaireJson.of(questionnaires.create(body.toContent()));
    }

    /** Replaces the content; waves that have opened keep the one they opened with. */
    @Patch("/{id}")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    QuestionnaireJson change(UUID id, @Body QuestionnaireJson.Input body) {
        return QuestionnaireJson.of(questionnaires.change(new QuestionnaireId(id), body.toContent(), body.version()));
    }
}
