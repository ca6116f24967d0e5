package eu.gminarium.messaging;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The mail server: {@code SMTP_HOST}, {@code SMTP_PORT}, {@code SMTP_USER}, {@code SMTP_PASSWORD}, {@code SMTP_FROM}.
 *
 * @param port 465 speaks TLS from the start, every other port by STARTTLS
 * @param user null where the server asks for none
 * @param from the sender's address
 */
@ConfigurationProperties("smtp")
@Requires(property = "smtp.host", pattern = ".+")
record SmtpSettings(
        String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from) {

    private static final int TLS_PORT = 465;

    boolean signsIn() {
        return user != null && !user.isBlank();
    }

    boolean tlsFromTheStart() {
        return port == TLS_PORT;
    }
}
