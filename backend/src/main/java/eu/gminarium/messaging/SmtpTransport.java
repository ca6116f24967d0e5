package eu.gminarium.messaging;

import eu.gminarium.tenancy.database.StartRefused;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Hands mail to the configured server. A password travels through TLS only. */
@Context
@Requires(bean = SmtpSettings.class)
class SmtpTransport {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
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

    /** The row's id becomes the message id, so that servers recognise a repetition. */
    void send(OutboxRow row, List<Attachment> attachments) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + row.id() + "@gminarium>");
            }
        };
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(row.recipient(), true));
        message.setSubject(row.subject(), UTF_8);
        if (attachments.isEmpty()) {
            message.setText(row.body(), UTF_8);
        } else {
            message.setContent(mixed(row.body(), attachments));
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static MimeMultipart mixed(String body, List<Attachment> attachments) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, UTF_8);
        MimeMultipart mixed = new MimeMultipart(text);
        for (Attachment attachment : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
            part.setFileName(attachment.name());
            mixed.addBodyPart(part);
        }
        return mixed;
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
