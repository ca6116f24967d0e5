package eu.gminarium.security.account;

import eu.gminarium.tenancy.database.DataFolder;
import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that signs tokens: {@code GMINARIUM_SECRET}, else a file in the data folder made at the first start. */
@Factory
final class SigningKey {

    private static final int KEY_BYTES = 32;
    private static final int SHORTEST_SECRET = 32;

    /** Typed by its interface: the class itself is a bean only where Micronaut's own configuration names a secret. */
    @Bean
    @Singleton
    @Named("generator")
    SignatureGeneratorConfiguration signature(DataFolder folder, @Value("${gminarium.secret:}") String secret) {
        SecretSignatureConfiguration configuration = new SecretSignatureConfiguration("generator");
        configuration.setSecret(secret.isEmpty() ? stored(folder.path().resolve("signing-key")) : checked(secret));
        return new SecretSignature(configuration);
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
