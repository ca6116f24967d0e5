package eu.gminarium.publicweb;

import eu.gminarium.shared.http.ReaderLanguage;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Renders the trainer's check-in. Its only script makes a sound, and is allowed by its hash. */
@Singleton
final class DoorPages {

    private static final String POLICY = "Content-Security-Policy";

    private final PublicPages pages;
    private final StyleSheet style = StyleSheet.read("/publicweb/door.css");
    private final StyleSheet sound = StyleSheet.read("/publicweb/door.js");

    DoorPages(PublicPages pages) {
        this.pages = pages;
    }

    MutableHttpResponse<String> door(Locale locale, DoorPage page) {
        Frame frame = pages.frame(
                locale,
                page.door().trainingTitle(),
                page.partnership().demo(),
                code -> page.address() + "?" + ReaderLanguage.PARAMETER + "=" + code);
        MutableHttpResponse<String> response = pages.page(
                HttpStatus.OK, "door/door.jte", frame.styled(style.css()), Map.of("page", page, "sound", sound.css()));
        response.getHeaders().set(POLICY, response.getHeaders().get(POLICY) + "; script-src " + sound.source());
        return PublicPages.unindexed(response);
    }

    /** A page that says why there is nothing to do: {@code <key>.title} and {@code <key>.text}. */
    MutableHttpResponse<String> message(HttpStatus status, Locale locale, String key) {
        String heading = pages.text(locale, key + ".title");
        Frame frame = pages.frame(locale, heading, false).styled(style.css());
        return PublicPages.unindexed(pages.message(status, frame, heading, pages.text(locale, key + ".text")));
    }
}
