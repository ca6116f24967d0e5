package eu.gminarium.security.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys for other purposes than signing, each made of the program's secret by HKDF (RFC 5869) with SHA-256. */
@Singleton
public class DerivedKeys {

    private static final int AES_256_BYTES = 32;

    private final ProgramSecret secret;

    DerivedKeys(ProgramSecret secret) {
        this.secret = secret;
    }

    /**
     * A key of 256 bits for AES. The same secret and purpose give the same key; nothing of one purpose's key tells of another's.
     *
     * @param purpose stable name of what the key is for; another version of the purpose is another name
     */
    public SecretKey aes(String purpose) {
        byte[] material = secret.value().getBytes(StandardCharsets.UTF_8);
        HKDFParameterSpec spec = HKDFParameterSpec.ofExtract()
                .addIKM(new SecretKeySpec(material, "Generic"))
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), AES_256_BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }
}
