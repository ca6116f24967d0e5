package eu.gminarium.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.security.Unchecked;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The two requests that come by the thousand when a survey is handed out, its first page and its forms, answered by the same code as
 * the survey's other requests, but without the framework's filters and threads, which take more time than all else.
 */
@Singleton
@Unchecked("the public code is the permission")
public final class SurveyDoor {

    private static final int REMEMBERED = 10_000;

    private final SurveyController surveys;
    private final Cache<FirstPage, Answer> firstPages;

    private record FirstPage(String code, String language) {}

    /** @param remember how long a first page, which is the same for everybody, is shown to others too */
    SurveyDoor(SurveyController surveys, @Value("${gminarium.survey.remember:1s}") Duration remember) {
        this.surveys = surveys;
        this.firstPages = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(remember)
                .build();
    }

    /**
     * A page as it goes over the wire.
     *
     * @param status of HTTP
     * @param headers by name
     * @param body in UTF-8; empty for a redirection
     */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** The first page; it holds nothing of a visitor's own. */
    public Answer start(String code, String language) {
        var page = new FirstPage(code, language);
        Answer known = firstPages.getIfPresent(page);
        if (known != null) {
            return known;
        }
        Answer made = answer(() -> surveys.startIn(code, language));
        if (made.status() == HttpStatus.OK.getCode()) {
            firstPages.put(page, made);
        }
        return made;
    }

    /** What follows a form of one of the pages. */
    public Answer next(String code, String language, String form) {
        return answer(() -> surveys.next(code, language, form));
    }

    private Answer answer(Supplier<HttpResponse<String>> page) {
        try {
            return of(page.get());
        } catch (RuntimeException failure) {
            return of(surveys.failed(failure));
        }
    }

    private static Answer of(HttpResponse<String> page) {
        Map<String, String> headers = new HashMap<>();
        page.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        byte[] body = page.getBody()
                .map(html -> html.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> new byte[0]);
        return new Answer(page.code(), headers, body);
    }
}
