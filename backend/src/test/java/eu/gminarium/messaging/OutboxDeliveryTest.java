package eu.gminarium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import eu.gminarium.security.Role;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("sends the mail of every test")
class OutboxDeliveryTest implements TestPropertyProvider {

    private static final int SENDERS = 6;

    private final GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject
    Outbox outbox;

    @Inject
    OutboxSender sender;

    @Inject
    MailLog log;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    TransactionOperations<Connection> transactions;

    private Partnership partnership;

    @Override
    public Map<String, String> getProperties() {
        server.start();
        return Map.of(
                "smtp.host", "127.0.0.1",
                "smtp.port", Integer.toString(server.getSmtp().getPort()),
                "smtp.from", "gminarium@county.test",
                "gminarium.mail.interval", "1h");
    }

    @BeforeEach
    void prepare() throws Exception {
        sender.sendDue();
        server.purgeEmailFromAllMailboxes();
        partnership = partnerships.create();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void mailArrivesAsWritten() throws MessagingException {
        add(partnership, mail("jan@office.test"));

        sender.sendDue();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Zaproszenie: Łęczna");
        assertThat(GreenMailUtil.getBody(received)).isNotEmpty();
        assertThat(received.getMessageID()).endsWith("@gminarium>");
        assertThat(state()).isEqualTo(MailEntry.State.SENT);
    }

    @Test
    void attachedFileArrivesByteByByte() throws MessagingException, IOException {
        byte[] file = new byte[1024];
        new SplittableRandom(7).nextBytes(file);
        add(
                partnership,
                new Mail(
                        "test:" + Ids.random(),
                        "jan@office.test",
                        "Raport",
                        "W załączniku",
                        List.of(new Attachment("Raport Łęczna.pdf", "application/pdf", file))));

        sender.sendDue();

        Multipart parts = (Multipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Raport Łęczna.pdf");
        try (InputStream content = parts.getBodyPart(1).getInputStream()) {
            assertThat(content.readAllBytes()).isEqualTo(file);
        }
    }

    @Test
    void attachmentThatNoServerWouldTakeIsRefused() {
        byte[] large = new byte[Attachment.MAX_BYTES + 1];

        assertThatThrownBy(() -> new Attachment("large.pdf", "application/pdf", large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("large.pdf");
    }

    @Test
    void manySendersSendEachMailOnce() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            add(partnership, mail("person" + i + "@office.test"));
        }

        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(sender::sendDue);
            }
        }

        assertThat(server.getReceivedMessages())
                .hasSize(20)
                .extracting(message -> message.getMessageID())
                .doesNotHaveDuplicates();
    }

    @Test
    void oneEventIsToldOnce() {
        Mail mail = mail("jan@office.test");
        add(partnership, mail);

        assertThatThrownBy(() -> add(partnership, mail)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusedMailIsTriedAgainAfterAPause() {
        server.stop();
        Instant now = Instant.now();
        add(partnership, mail("jan@office.test"));

        sender.sendDue();

        assertThat(state()).isEqualTo(MailEntry.State.FAILED);
        server.start();
        sender.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        MovableClock.at(now.plus(Duration.ofMinutes(2)), () -> {
            sender.sendDue();
            return true;
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo(MailEntry.State.SENT);
    }

    @Test
    void pausesGrowUpToSixHours() {
        assertThat(OutboxDelivery.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxDelivery.pause(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(OutboxDelivery.pause(11)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void demoAddressesAreOnlyShown() {
        add(partnership, mail("staff@tarnogorski.example"));

        sender.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo(MailEntry.State.SHOWN_ONLY);
    }

    @Test
    void partnershipReadsItsOwnMailOnly() {
        add(partnership, mail("jan@office.test"));

        assertThat(partnerships.asCoordinator(partnerships.create(), () -> log.page(0, 50)))
                .isEmpty();
        assertThat(partnerships.as(partnership, Role.COORDINATOR, null, log::count))
                .isEqualTo(1);
    }

    @Test
    void linkThatWasMailedIsNotShown() {
        add(partnership, new Mail(Mail.INVITATION + Ids.random(), "jan@office.test", "Invitation", "the link"));

        assertThat(partnerships.asCoordinator(partnership, () -> log.page(0, 50)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).isNull());
    }

    private MailEntry.State state() {
        return partnerships
                .asCoordinator(partnership, () -> log.page(0, 50))
                .getFirst()
                .state();
    }

    private void add(Partnership owner, Mail mail) {
        Scopes.partnership(
                owner,
                () -> transactions.executeWrite(status -> {
                    outbox.add(mail);
                    return true;
                }));
    }

    /** Fixed for the whole test, so that the server comes back where it was. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail mail(String recipient) {
        return new Mail("test:" + Ids.random(), recipient, "Zaproszenie: Łęczna", "Dzień dobry\n");
    }
}
