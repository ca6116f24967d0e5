package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Messages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Renders public pages from templates that were compiled with the program, under a policy that allows nothing but the
 * page's own style sheet and forms that come back to this server.
 */
@Singleton
public class PublicPages {

    private static final MediaType HTML = MediaType.of(MediaType.TEXT_HTML + ";charset=utf-8");

    private static final String NOT_FOR_SEARCH_ENGINES = "noindex, nofollow";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "eu.gminarium.jte");
    private final Messages messages;
    private final StyleSheet style = StyleSheet.read("/publicweb/public.css");

    /** The pages have but a few style sheets between them. */
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    PublicPages(Messages messages) {
        this.messages = messages;
    }

    /**
     * The frame of a page.
     *
     * @param address language code to the page's address in that language; used for the links of the language switch
     */
    public Frame frame(Locale locale, String title, boolean demo, Function<String, String> address) {
        Frame frame = frame(locale, title, demo);
        return new Frame(messages, locale, title, style.css(), frame.links(address), demo);
    }

    /** The frame of a page without links to other languages. */
    public Frame frame(Locale locale, String title, boolean demo) {
        return new Frame(messages, locale, title, style.css(), List.of(), demo);
    }

    /** The text of a key, for titles. */
    public String text(Locale locale, String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    /**
     * A page from a template.
     *
     * @param template path below {@code src/main/jte}: {@code survey/start.jte}
     * @param values the template's parameters, except for {@code frame}
     */
    public MutableHttpResponse<String> page(
            HttpStatus status, String template, Frame frame, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        var all = new HashMap<>(values);
        all.put("frame", frame);
        templates.render(template, all, html);
        MutableHttpResponse<String> response = HttpResponse.status(status);
        secure(response, sources.computeIfAbsent(frame.css(), css -> new StyleSheet(css).source()));
        if (frame.demo()) {
            unindexed(response);
        }
        return response.contentType(HTML).body(html.toString());
    }

    /** Keeps a page out of search engines. */
    static <T> MutableHttpResponse<T> unindexed(MutableHttpResponse<T> response) {
        response.getHeaders().set("X-Robots-Tag", NOT_FOR_SEARCH_ENGINES);
        return response;
    }

    /** A page that says one thing. */
    public MutableHttpResponse<String> message(HttpStatus status, Frame frame, String heading, String text) {
        return page(status, "message.jte", frame, Map.of("heading", heading, "text", text));
    }

    /** @param style how the policy allows the page's style sheet */
    private static void secure(MutableHttpResponse<?> response, String style) {
        response.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src " + style
                        + "; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.header("Referrer-Policy", "no-referrer");
        response.header("X-Content-Type-Options", "nosniff");
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
