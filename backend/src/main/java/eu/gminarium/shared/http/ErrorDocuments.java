package eu.gminarium.shared.http;

import eu.gminarium.shared.problem.DatabaseRefusal;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every error that the framework answers into a problem document. */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
final class ErrorDocuments implements ErrorResponseProcessor<ProblemJson> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDocuments.class);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final ProblemDocuments documents;

    ErrorDocuments(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    public MutableHttpResponse<ProblemJson> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        ProblemJson document = document(context.getRequest(), context, response.code());
        return response.status(document.status())
                .contentType(ProblemJson.MEDIA_TYPE)
                .body(document);
    }

    private ProblemJson document(HttpRequest<?> request, ErrorContext context, int status) {
        Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof ConstraintViolationException refused) {
            return documents.of(request, refused);
        }
        return switch (status) {
            case 400 -> unreadable(request, context, cause);
            case 401 -> documents.plain(request, status, "not-signed-in");
            case 403 -> documents.plain(request, status, "role-not-allowed");
            case 404 -> documents.plain(request, status, "not-found");
            case 405 -> documents.plain(request, status, "method-not-allowed");
            case 406, 415 -> documents.plain(request, status, "media-type");
            case 413 -> documents.plain(request, status, "too-large");
            default -> unexpected(request, cause);
        };
    }

    private ProblemJson unreadable(HttpRequest<?> request, ErrorContext context, @Nullable Throwable cause) {
        if (RefusedField.isInPath(request, cause)) {
            return documents.plain(request, NOT_FOUND, "not-found");
        }
        Optional<String> parameter = RefusedField.ofQuery(request, cause);
        if (parameter.isPresent()) {
            return documents.ofField(request, parameter.get());
        }
        return documents.ofBody(
                request, messages(context, cause), RefusedField.ofBody(cause).orElse(null));
    }

    private ProblemJson unexpected(HttpRequest<?> request, @Nullable Throwable cause) {
        Optional<String> part = RefusedField.ofPart(cause);
        if (part.isPresent()) {
            return documents.ofField(request, part.get());
        }
        return DatabaseRefusal.of(cause)
                .map(refusal -> documents.of(request, refusal))
                .orElseGet(() -> failure(request, cause));
    }

    /** The id stands in the log beside the exception, so that the one can be found by the other. */
    private ProblemJson failure(HttpRequest<?> request, @Nullable Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request {} {} failed, id {}", request.getMethodName(), request.getPath(), id, cause);
        return documents.plain(request, SERVER_ERROR, "internal", id);
    }

    private static String messages(ErrorContext context, @Nullable Throwable cause) {
        StringBuilder text = new StringBuilder();
        context.getErrors().forEach(error -> {
            error.getPath()
                    .ifPresent(path -> text.append("property [").append(path).append("] "));
            text.append(error.getMessage()).append(' ');
        });
        for (Throwable at = cause; at != null; at = at.getCause()) {
            text.append(at.getMessage()).append(' ');
        }
        return text.toString();
    }
}
