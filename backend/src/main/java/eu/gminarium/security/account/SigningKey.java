package eu.gminarium.security.account;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The key that signs tokens: the program's secret. */
@Factory
final class SigningKey {

    /** Typed by its interface: the class itself is a bean only where Micronaut's own configuration names a secret. */
    @Bean
    @Singleton
    @Named("generator")
    SignatureGeneratorConfiguration signature(ProgramSecret secret) {
        SecretSignatureConfiguration configuration = new SecretSignatureConfiguration("generator");
        configuration.setSecret(secret.value());
        return new SecretSignature(configuration);
    }
}
