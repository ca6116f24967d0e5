package eu.gminarium.migrations;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The opaque name of a partnership's schema and of the role that owns its rights: {@code t_} and 16 letters or digits.
 *
 * @param value the only kind of name from which SQL is ever built
 */
public record SchemaName(String value) {

    private static final Pattern PATTERN = Pattern.compile("t_[a-z0-9]{16}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if the name has any other form */
    public SchemaName {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant schema name");
        }
    }

    /** A name that no partnership has yet (82 random bits). */
    public static SchemaName next() {
        StringBuilder name = new StringBuilder("t_");
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SchemaName(name.toString());
    }
}
