package eu.gminarium.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes keys: time-ordered ones for ordinary rows, random ones for whatever must not tell time. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 16;

    private Ids() {}

    /** A version 7 UUID (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits. */
    public static UUID timeOrdered() {
        long random = RANDOM.nextLong();
        long most = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0xFFFL);
        long least = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    /**
     * The key before all time-ordered ones of a moment.
     *
     * @param millis Unix milliseconds
     */
    public static UUID firstOf(long millis) {
        return new UUID((millis << 16) | 0x7000L, 0x8000_0000_0000_0000L);
    }

    /** A version 4 UUID, which tells neither time nor order. */
    public static UUID random() {
        return UUID.randomUUID();
    }

    /** A public code of 128 random bits in 22 characters that are safe in a URL. */
    public static String publicCode() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
