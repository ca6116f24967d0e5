package eu.gminarium.survey.questionnaire;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the ready questionnaires. */
@Singleton
public class QuestionnaireTemplates {

    private final ObjectMapper mapper;

    QuestionnaireTemplates(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A copy for the coordinator to change and save. */
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public QuestionnaireContent content(QuestionnaireTemplate template) {
        try (InputStream file =
                Objects.requireNonNull(QuestionnaireTemplates.class.getResourceAsStream(template.path()))) {
            return Objects.requireNonNull(mapper.readValue(file, ContentDocument.class))
                    .toContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
