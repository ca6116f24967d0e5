package eu.gminarium.programme.http;

import org.jspecify.annotations.Nullable;

/** How a PATCH is read: what it does not say, or says as null, stays; an empty text takes an optional text away. */
final class Kept {

    private Kept() {}

    static <T> T unless(@Nullable T said, T present) {
        return said == null ? present : said;
    }

    static <T> @Nullable T orPresent(@Nullable T said, @Nullable T present) {
        return said == null ? present : said;
    }
}
