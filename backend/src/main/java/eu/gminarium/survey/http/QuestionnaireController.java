package eu.gminarium.survey.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.questionnaire.QuestionnaireVersion;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Questionnaires. */
@Controller("/api/v1/partnerships/{partnership}/questionnaires")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class QuestionnaireController {

    private final Questionnaires questionnaires;
    private final QuestionnaireTemplates templates;
    private final Accounts accounts;

    QuestionnaireController(Questionnaires questionnaires, QuestionnaireTemplates templates, Accounts accounts) {
        this.questionnaires = questionnaires;
        this.templates = templates;
        this.accounts = accounts;
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

    /** What it was each time that it was saved, oldest first, without the questions. */
    @Get("/{id}/versions")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<VersionJson> versions(UUID id) {
        List<QuestionnaireVersion> all = questionnaires.versions(new QuestionnaireId(id));
        Map<AccountId, Account> people = accounts.find(all.stream()
                .map(QuestionnaireVersion::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return ListJson.of(IntStream.range(0, all.size())
                .mapToObj(i -> VersionJson.of(all.get(i), i == 0 ? null : all.get(i - 1), people))
                .toList());
    }

    /** A questionnaire as it was; to be posted as a new one, or to be read. */
    @Get("/{id}/versions/{number}")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    QuestionnaireJson.Template version(UUID id, long number) {
        return QuestionnaireJson.Template.of(
                questionnaires.version(new QuestionnaireId(id), number).content());
    }
}
