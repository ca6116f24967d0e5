package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.certificate.PublicCertificate;
import eu.gminarium.training.certificate.PublicCertificates;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confirms a certificate to whoever holds it: no script, no cookie, and nothing that is not on the paper. */
@Hidden
@Controller("/c/{code}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CertificateController {

    private final PublicCertificates certificates;
    private final CertificateLimit limit;
    private final CertificatePages pages;

    CertificateController(PublicCertificates certificates, CertificateLimit limit, CertificatePages pages) {
        this.certificates = certificates;
        this.limit = limit;
        this.pages = pages;
    }

    /** In the browser's language. */
    @Get
    HttpResponse<String> check(String code, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return check(code, Languages.accepted(accepted));
    }

    @Get("/{language}")
    HttpResponse<String> checkIn(String code, String language) {
        return Languages.find(language)
                .map(locale -> check(code, locale))
                .orElseGet(() ->
                        pages.refusal(HttpStatus.NOT_FOUND, Languages.DEFAULT, "certificate.public.unknown", code));
    }

    private HttpResponse<String> check(String code, Locale locale) {
        if (!limit.allows()) {
            return pages.refusal(HttpStatus.TOO_MANY_REQUESTS, locale, "certificate.public.busy", code);
        }
        Optional<PublicCertificate> found = certificates.find(code);
        return found.map(certificate -> pages.check(locale, certificate, code))
                .orElseGet(() -> pages.refusal(HttpStatus.NOT_FOUND, locale, "certificate.public.unknown", code));
    }
}
