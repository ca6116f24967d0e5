package eu.gminarium.publicweb;

import eu.gminarium.shared.StorableText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as a browser sends them; what cannot be decoded, or stored, counts as not sent. */
final class FormFields {

    private static final int LONGEST = 20_000;

    private final Map<String, String> values;

    private FormFields(Map<String, String> values) {
        this.values = values;
    }

    static FormFields parse(@Nullable String body) {
        Map<String, String> values = new HashMap<>();
        if (body != null && body.length() <= LONGEST) {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    put(values, pair.substring(0, equals), pair.substring(equals + 1));
                }
            }
        }
        return new FormFields(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        try {
            values.put(decoded(name), decoded(value));
        } catch (IllegalArgumentException undecodable) {
            values.remove(name);
        }
    }

    /** The value, empty if there is none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        if (!StorableText.is(decoded)) {
            throw new IllegalArgumentException("no browser sends such a character");
        }
        return decoded;
    }
}
