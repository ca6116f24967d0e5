package eu.gminarium.survey.wave;

import eu.gminarium.security.account.DerivedKeys;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes of a code for one use the key under which its answers are received, so that the database refuses a second use. Who has
 * the database alone can neither make the key of a code nor tell it from the random key of any other form.
 */
@Singleton
class SheetKeys {

    private static final String PURPOSE = "survey single-use codes 1";
    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecretKeySpec key;

    SheetKeys(DerivedKeys keys) {
        this.key = new SecretKeySpec(keys.aes(PURPOSE).getEncoded(), ALGORITHM);
    }

    /** Looks like any random UUID (RFC 9562, 5.4). */
    UUID of(LinkId code) {
        ByteBuffer message = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(code.value().getMostSignificantBits())
                .putLong(code.value().getLeastSignificantBits());
        ByteBuffer made = ByteBuffer.wrap(mac(message.array()));
        long most = (made.getLong() & ~0xF000L) | VERSION_4;
        long least = (made.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return new UUID(most, least);
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
