package eu.gminarium.survey.http;

import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.ReadableQuestionnaires;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** What one office asks in a wave. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/offices/{officeId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class OfficeQuestionnaireController {

    private final ReadableQuestionnaires questionnaires;
    private final OfficeDirectory offices;

    OfficeQuestionnaireController(ReadableQuestionnaires questionnaires, OfficeDirectory offices) {
        this.questionnaires = questionnaires;
        this.offices = offices;
    }

    /**
     * All that the office asks, its own questions too; of a planned wave what it would ask now, and its own questions only if the
     * person may read them in the cycle.
     */
    @Get("/questionnaire")
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    QuestionnaireJson.Template questionnaire(UUID id, UUID officeId) {
        OfficeId office = offices.get(new OfficeId(officeId)).id();
        return QuestionnaireJson.Template.of(questionnaires.of(new WaveId(id), office));
    }
}
