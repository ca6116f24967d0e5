package eu.gminarium.shared.http;

import eu.gminarium.shared.http.ProblemJson.FieldJson;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes refusals in the reader's language; nothing of an exception's own text gets in. */
@Singleton
public class ProblemDocuments {

    private static final Pattern UNKNOWN_PROPERTY = Pattern.compile("Unknown property \\[([\\w.-]{1,80})]");
    private static final int BAD_REQUEST = 400;

    private final Messages messages;

    ProblemDocuments(Messages messages) {
        this.messages = messages;
    }

    /** The document of a domain refusal. */
    public ProblemJson of(HttpRequest<?> request, Problem problem) {
        Locale locale = ReaderLanguage.of(request);
        List<FieldJson> errors = problem instanceof InvalidField invalid
                ? invalid.errors().stream()
                        .map(error -> new FieldJson(
                                error.field(),
                                messages.text(
                                        locale,
                                        error.messageKey(),
                                        error.arguments().toArray())))
                        .toList()
                : List.of();
        String detail =
                messages.text(locale, problem.messageKey(), problem.arguments().toArray());
        return document(locale, problem.category().status(), problem.code(), detail, errors, problem.details());
    }

    /** The document of values that break a declared constraint. */
    public ProblemJson of(HttpRequest<?> request, ConstraintViolationException refused) {
        Locale locale = ReaderLanguage.of(request);
        List<FieldJson> errors = refused.getConstraintViolations().stream()
                .map(violation -> new FieldJson(field(violation.getPropertyPath()), message(locale, violation)))
                .sorted(Comparator.comparing(FieldJson::field))
                .toList();
        String detail =
                messages.text(locale, "problem.invalid-field", errors.getFirst().field());
        return document(locale, BAD_REQUEST, "invalid-field", detail, errors, Map.of());
    }

    /**
     * The document of a body that is no JSON, or has a field or value that nobody knows.
     *
     * @param parserMessage what the parser said; only a field's name is taken from it
     * @param field where the parser stood, if it says so
     */
    public ProblemJson ofBody(HttpRequest<?> request, String parserMessage, @Nullable String field) {
        Matcher unknown = UNKNOWN_PROPERTY.matcher(parserMessage);
        if (unknown.find()) {
            return field(ReaderLanguage.of(request), "unknown-field", within(field, unknown.group(1)));
        }
        return field == null ? plain(request, BAD_REQUEST, "unreadable-body") : ofField(request, field);
    }

    /** The parser's path ends with the unknown name itself, or with its parent. */
    private static String within(@Nullable String path, String name) {
        if (path == null) {
            return name;
        }
        return path.equals(name) || path.endsWith("." + name) ? path : path + "." + name;
    }

    /** The document of a field or parameter whose value cannot be read. */
    public ProblemJson ofField(HttpRequest<?> request, String field) {
        return field(ReaderLanguage.of(request), "invalid-field", field);
    }

    /** A document that needs nothing but its code. */
    public ProblemJson plain(HttpRequest<?> request, int status, String code, Object... arguments) {
        Locale locale = ReaderLanguage.of(request);
        return document(locale, status, code, messages.text(locale, "problem." + code, arguments), List.of(), Map.of());
    }

    private ProblemJson field(Locale locale, String code, String name) {
        String detail = messages.text(locale, "problem." + code, name);
        return document(locale, BAD_REQUEST, code, detail, List.of(new FieldJson(name, detail)), Map.of());
    }

    private ProblemJson document(
            Locale locale,
            int status,
            String code,
            String detail,
            List<FieldJson> errors,
            Map<String, Object> details) {
        String title = messages.text(locale, "status." + status);
        return new ProblemJson("urn:gminarium:problem:" + code, title, status, code, detail, errors, details);
    }

    private String message(Locale locale, ConstraintViolation<?> violation) {
        Map<String, Object> values = violation.getConstraintDescriptor().getAttributes();
        String key = "validation."
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return messages.has(key)
                ? messages.text(
                        locale,
                        key,
                        values.getOrDefault("min", values.get("value")),
                        values.getOrDefault("max", values.get("value")))
                : messages.text(locale, "validation.other");
    }

    /** The last named nodes of the path, without the method and its parameter: {@code meetings[0].room}. */
    private static String field(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER, CONSTRUCTOR, BEAN -> name.setLength(0);
                default -> {
                    if (node.getIndex() != null) {
                        name.append('[').append(node.getIndex()).append(']');
                    }
                    if (node.getName() != null) {
                        name.append(name.isEmpty() ? "" : ".").append(node.getName());
                    }
                }
            }
        }
        return name.isEmpty() ? path.toString() : name.toString();
    }
}
