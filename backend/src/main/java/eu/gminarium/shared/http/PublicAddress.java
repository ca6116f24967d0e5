package eu.gminarium.shared.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Where the program is reached from outside, for links in mail and QR codes. */
@Singleton
public final class PublicAddress {

    private final String base;

    PublicAddress(
            @Value("${gminarium.base-url:}") String configured, @Value("${micronaut.server.port:8080}") int port) {
        String address = configured.isEmpty() ? "http://localhost:" + port : configured;
        this.base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }

    /** Whether browsers reach the program only through TLS, so that its cookies may be bound to it. */
    public boolean secure() {
        return base.startsWith("https:");
    }
}
