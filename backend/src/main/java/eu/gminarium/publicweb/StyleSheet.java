package eu.gminarium.publicweb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet that stands in the page itself, so that a page is one request. */
record StyleSheet(String css) {

    /** @param resource path on the class path */
    static StyleSheet read(String resource) {
        try (InputStream file = StyleSheet.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the style sheet " + resource + " is missing");
            }
            return new StyleSheet(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a content security policy allows exactly this text and no other. */
    String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
