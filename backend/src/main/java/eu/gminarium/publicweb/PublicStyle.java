package eu.gminarium.publicweb;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of the public pages. It stands in each page, so that a page is one request. */
@Singleton
final class PublicStyle {

    private final String css;
    private final String source;

    PublicStyle() {
        this.css = read();
        this.source = "'sha256-" + Base64.getEncoder().encodeToString(sha256(css)) + "'";
    }

    String css() {
        return css;
    }

    /** How a content security policy allows exactly this text and no other. */
    String source() {
        return source;
    }

    private static String read() {
        try (InputStream file = PublicStyle.class.getResourceAsStream("/publicweb/public.css")) {
            if (file == null) {
                throw new IllegalStateException("the style sheet of the public pages is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
