package eu.gminarium.security.account;

import eu.gminarium.tenancy.database.DataFolder;
import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The program's one secret: {@code GMINARIUM_SECRET}, else a file in the data folder made at the first start. */
@Singleton
class ProgramSecret {

    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_SECRET = 32;

    private final String secret;

    ProgramSecret(DataFolder folder, @Value("${gminarium.secret:}") String secret) {
        this.secret = secret.isEmpty() ? stored(folder.path().resolve("signing-key")) : checked(secret);
    }

    String value() {
        return secret;
    }

    private static String checked(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartRefused("GMINARIUM_SECRET needs at least " + SHORTEST_SECRET + " characters.");
        }
        return secret;
    }

    private static String stored(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(key));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused("The signing key " + file + " cannot be read or written.", e);
        }
    }
}
