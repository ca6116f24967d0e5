package eu.gminarium.training.participant;

import eu.gminarium.security.account.DerivedKeys;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts identity numbers with AES-256 in Galois/counter mode (NIST SP 800-38D). Each is bound to its declaration and field, so
 * that what stands in one row cannot be read as another's.
 */
@Singleton
class IdentityCipher {

    /** Stands before every encrypted number, and says with which key and in which way. */
    private static final String VERSION = "v1:";

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    IdentityCipher(DerivedKeys keys) {
        this.key = keys.aes("gminarium identity numbers v1");
    }

    String encrypt(UUID declaration, String field, String number) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, declaration, field, number.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return VERSION + Base64.getEncoder().encodeToString(both);
    }

    /** Whether the text is what {@link #encrypt} makes. */
    static boolean sealed(String stored) {
        return stored.startsWith(VERSION);
    }

    /** @throws IdentityNotReadable if the program's secret is another one than when the number was entered */
    String decrypt(UUID declaration, String field, String stored) {
        byte[] both = Base64.getDecoder().decode(stored.substring(VERSION.length()));
        ByteBuffer buffer = ByteBuffer.wrap(both);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, declaration, field, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, UUID declaration, String field, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((declaration + "/" + field).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IdentityNotReadable(e);
        }
    }
}
