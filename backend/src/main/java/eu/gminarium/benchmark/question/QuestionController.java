package eu.gminarium.benchmark.question;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions to offices and their answers. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "office-questions")
class QuestionController {

    private final OfficeQuestions questions;
    private final OfficeDirectory offices;

    QuestionController(OfficeQuestions questions, OfficeDirectory offices) {
        this.questions = questions;
        this.offices = offices;
    }

    /** Sends a question to the office's coordinators. */
    @Post("/offices/{office}/questions")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.OFFICE_QUESTION, verb = Verb.WRITE)
    QuestionJson ask(UUID office, @Body @Valid NewQuestionJson body) {
        return json(questions.ask(
                new OfficeId(office), new NewQuestion(body.indicator(), body.question(), body.sharesAddress())));
    }

    /** What one has asked, the latest first. */
    @Get("/asked-questions")
    @Permission(resource = Resource.OFFICE_QUESTION, verb = Verb.READ)
    ListJson<QuestionJson> asked(@RequestBean @Valid PageRequest page) {
        return list(questions.asked(), page);
    }

    /** What one's offices were asked, the latest first. */
    @Get("/received-questions")
    @Permission(resource = Resource.OFFICE_ANSWER, verb = Verb.READ)
    ListJson<QuestionJson> received(@RequestBean @Valid PageRequest page) {
        return list(questions.received(), page);
    }

    /** Answers, once. */
    @Put("/received-questions/{id}/answer")
    @Permission(resource = Resource.OFFICE_ANSWER, verb = Verb.WRITE)
    QuestionJson answer(UUID id, @Body @Valid AnswerJson body) {
        return json(questions.answer(new QuestionId(id), body.answer()));
    }

    private ListJson<QuestionJson> list(List<OfficeQuestion> found, PageRequest page) {
        return ListJson.page(found, page, this::json);
    }

    private QuestionJson json(OfficeQuestion question) {
        return QuestionJson.of(question, offices.find(question.office()).orElse(null));
    }

    /** @param sharesAddress whether the office may see the asking person's address */
    @Serdeable
    record NewQuestionJson(
            @NotBlank String indicator, @NotBlank String question, boolean sharesAddress) {}

    @Serdeable
    record AnswerJson(@NotBlank String answer) {}

    /**
     * @param officeId the office that was asked
     * @param own whether the reader asked it
     */
    @Serdeable
    record QuestionJson(
            UUID id,
            UUID officeId,
            String officeName,
            String indicator,
            String question,
            @Nullable String askedBy,
            boolean own,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static QuestionJson of(OfficeQuestion question, @Nullable Office office) {
            return new QuestionJson(
                    question.id().value(),
                    question.office().value(),
                    office == null ? "" : office.displayName(),
                    question.indicator(),
                    question.question(),
                    question.askedBy(),
                    question.own(),
                    question.askedAt(),
                    question.answer(),
                    question.answeredAt());
        }
    }
}
