package eu.gminarium.messaging;

import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** Hands mail to the configured server. A password travels through TLS only. */
@Context
@Requires(bean = SmtpSettings.class)
class SmtpTransport {

    private static final String TIMEOUT_MILLIS = "15000";

    private final Session session;
    private final InternetAddress from;

    SmtpTransport(SmtpSettings settings) {
        this.session = Session.getInstance(properties(settings), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
        this.from = from(settings);
    }

    /** @param id of the outbox row; becomes the message id, so that servers recognise a repetition */
    void send(UUID id, String recipient, String subject, String body) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@gminarium>");
            }
        };
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.signsIn()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tlsFromTheStart()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.signsIn() && !settings.tlsFromTheStart()));
        for (String kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + kind, TIMEOUT_MILLIS);
        }
        return properties;
    }

    private static InternetAddress from(SmtpSettings settings) {
        try {
            return new InternetAddress(settings.from() == null ? "" : settings.from(), true);
        } catch (MessagingException e) {
            throw new StartRefused("SMTP_FROM must be an e-mail address when SMTP_HOST is set.", e);
        }
    }
}
