package eu.gminarium.publicweb;

import eu.gminarium.security.account.Account;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.shared.http.ReaderLanguage;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Renders the pages in front of the staff's screens. */
@Singleton
final class StartPages {

    private final PublicPages pages;
    private final StyleSheet style = StyleSheet.read("/publicweb/start.css");
    private final Optional<DemoGuide> demo;
    private final PublicAddress address;

    StartPages(PublicPages pages, Optional<DemoGuide> demo, PublicAddress address) {
        this.pages = pages;
        this.demo = demo;
        this.address = address;
    }

    MutableHttpResponse<String> start(Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("tour", tour());
        return page(HttpStatus.OK, locale, "start", "start.title", "/", values);
    }

    private @Nullable DemoTour tour() {
        return demo.map(guide -> DemoTour.of(guide, address))
                .filter(tour -> !tour.partnerships().isEmpty())
                .orElse(null);
    }

    MutableHttpResponse<String> signIn(HttpStatus status, Locale locale, SignInForm form) {
        String next = form.next().isEmpty() ? "" : "next=" + URLEncoder.encode(form.next(), StandardCharsets.UTF_8);
        return page(status, locale, "sign-in", "start.sign-in", "/sign-in?" + next, Map.of("form", form));
    }

    MutableHttpResponse<String> signOut(Locale locale) {
        return page(HttpStatus.OK, locale, "sign-out", "start.sign-out", "/sign-out", Map.of());
    }

    MutableHttpResponse<String> choose(Locale locale, Account account, List<Partnership> partnerships) {
        return page(
                HttpStatus.OK,
                locale,
                "choose",
                "start.choose.title",
                "/choose",
                Map.of("account", account, "partnerships", partnerships));
    }

    MutableHttpResponse<String> invitation(HttpStatus status, Locale locale, InvitationForm form) {
        return page(
                status,
                locale,
                "invitation",
                form.account() == null ? "start.operator.title" : "start.invitation.title",
                "/invitation/" + form.token(),
                Map.of("form", form));
    }

    /** A page that says why there is nothing to do: {@code <key>.title} and {@code <key>.text}. */
    MutableHttpResponse<String> refusal(HttpStatus status, Locale locale, String key) {
        return page(status, locale, "refusal", key + ".title", "/", Map.of("key", key));
    }

    private MutableHttpResponse<String> page(
            HttpStatus status,
            Locale locale,
            String template,
            String titleKey,
            String path,
            Map<String, Object> values) {
        String prefix = status == HttpStatus.OK ? "" : pages.text(locale, "start.error-prefix") + " ";
        String link = path + (path.contains("?") ? "&" : "?") + ReaderLanguage.PARAMETER + "=";
        Frame frame = pages.frame(locale, prefix + pages.text(locale, titleKey), false, code -> link + code);
        return pages.page(status, "start/" + template + ".jte", frame.styled(style.css()), values);
    }
}
