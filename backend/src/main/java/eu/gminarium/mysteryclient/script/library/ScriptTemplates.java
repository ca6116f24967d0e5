package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the ready scripts. */
@Singleton
public class ScriptTemplates {

    private final ObjectMapper mapper;

    ScriptTemplates(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A copy for the coordinator to change and save. */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public ScriptContent content(ScriptTemplate template) {
        try (InputStream file = Objects.requireNonNull(ScriptTemplates.class.getResourceAsStream(template.path()))) {
            return Objects.requireNonNull(mapper.readValue(file, ScriptDocument.class))
                    .toContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
