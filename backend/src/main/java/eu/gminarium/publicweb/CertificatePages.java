package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.certificate.PublicCertificate;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Renders the pages that confirm certificates. None is for search engines: it names a person. */
@Singleton
final class CertificatePages {

    private static final String STYLE =
            ".verdict{font-size:1.25rem;font-weight:650;border-left:.375rem solid var(--accent);padding:.5rem 1rem}"
                    + ".verdict.bad{border-color:var(--bad);color:var(--bad)}dd{overflow-wrap:anywhere}";

    private final PublicPages pages;

    CertificatePages(PublicPages pages) {
        this.pages = pages;
    }

    MutableHttpResponse<String> check(Locale locale, PublicCertificate certificate, String code) {
        String heading = pages.text(locale, "certificate.public.title", certificate.number());
        Frame frame = pages.frame(locale, heading, certificate.partnership().demo(), inLanguage(code))
                .styled(STYLE);
        Map<String, Object> values =
                Map.of("certificate", certificate, "heading", heading, "days", days(locale, certificate));
        return PublicPages.unindexed(pages.page(HttpStatus.OK, "certificate/check.jte", frame, values));
    }

    /** A refusal with {@code <key>.title} and {@code <key>.text}; it says nothing of the code. */
    MutableHttpResponse<String> refusal(HttpStatus status, Locale locale, String key, String code) {
        String heading = pages.text(locale, key + ".title");
        Frame frame = pages.frame(locale, heading, false, inLanguage(code));
        return PublicPages.unindexed(pages.message(status, frame, heading, pages.text(locale, key + ".text")));
    }

    private static Function<String, String> inLanguage(String code) {
        return language -> "/c/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/" + language;
    }

    private static String days(Locale locale, PublicCertificate certificate) {
        String first = Formats.date(locale, certificate.firstDay());
        return certificate.firstDay().equals(certificate.lastDay())
                ? first
                : first + " – " + Formats.date(locale, certificate.lastDay());
    }
}
