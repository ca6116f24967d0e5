package eu.gminarium.shared.http;

import eu.gminarium.shared.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers a domain refusal with its problem document. */
@Singleton
final class ProblemHandler implements ExceptionHandler<Problem, HttpResponse<?>> {

    /** Seconds: the pace at which tries to sign in are given back, and about as long as a rush lasts. */
    private static final String PAUSE = "10";

    private final ProblemDocuments documents;

    ProblemHandler(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Problem problem) {
        MutableHttpResponse<?> response = HttpResponse.status(
                        HttpStatus.valueOf(problem.category().status()))
                .contentType(ProblemJson.MEDIA_TYPE)
                .body(documents.of(request, problem));
        return switch (problem.category()) {
            case TOO_MANY, UNAVAILABLE -> response.header(HttpHeaders.RETRY_AFTER, PAUSE);
            default -> response;
        };
    }
}
