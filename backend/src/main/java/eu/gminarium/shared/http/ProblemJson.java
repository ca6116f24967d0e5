package eu.gminarium.shared.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A problem document, RFC 9457.
 *
 * @param type a URN made of the code
 * @param title the same for every occurrence, in the reader's language
 * @param status the HTTP status
 * @param code stable; programs decide by it
 * @param detail what happened this time, in the reader's language
 * @param errors the fields or rows that cannot be taken
 * @param details further members, such as the count that broke a rule
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldJson> errors,
        @JsonAnyGetter Map<String, Object> details) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param field JSON name of the field, or the row of a file
     * @param detail what is wrong with it
     */
    @Serdeable
    public record FieldJson(String field, String detail) {}
}
