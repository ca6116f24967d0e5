package eu.gminarium.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.gminarium.messaging.HoldingRelay.Moment;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.testing.PartnershipFixture;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A program that is killed while it sends loses no mail and repeats at most the one that it was sending. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
@Isolated("sends the mail of every test")
class KilledSenderTest implements TestPropertyProvider {

    private static final int MAILS = 12;
    private static final int KILLED_AT = 2;
    private static final long LIMIT_SECONDS = 90;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HoldingRelay relay = relay(server);

    @Inject
    Outbox outbox;

    @Inject
    MailLog log;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    PostgresServer database;

    @Inject
    TransactionOperations<Connection> transactions;

    @TempDir
    Path folder;

    private Partnership partnership;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "smtp.host", "127.0.0.1",
                "smtp.port", Integer.toString(server.getSmtp().getPort()),
                "smtp.from", "gminarium@county.test",
                "gminarium.mail.interval", "1h");
    }

    @BeforeEach
    void fillTheOutbox() throws Exception {
        server.purgeEmailFromAllMailboxes();
        partnership = partnerships.create();
        for (int i = 0; i < MAILS; i++) {
            Mail mail = new Mail("test:" + Ids.random(), "person" + i + "@office.test", "Szkolenie", "Dzień dobry\n");
            Scopes.partnership(
                    partnership,
                    () -> transactions.executeWrite(status -> {
                        outbox.add(mail);
                        return true;
                    }));
        }
    }

    @AfterAll
    void stop() throws IOException {
        relay.close();
        server.stop();
    }

    @Test
    void losesNothingAndRepeatsAtMostOneMailPerKill() throws Exception {
        killAt(List.of(Moment.BEFORE_DELIVERY, Moment.BEFORE_REPLY));
    }

    @Test
    @Tag("long")
    void losesNothingHoweverOftenItIsKilled() throws Exception {
        List<Moment> both = List.of(Moment.BEFORE_REPLY, Moment.BEFORE_DELIVERY);
        killAt(Collections.nCopies(4, both).stream().flatMap(List::stream).toList());
    }

    private void killAt(List<Moment> moments) throws Exception {
        for (Moment moment : moments) {
            killWhileSending(moment, false);
        }
        sendTheRest(false);

        List<String> ids = messageIds();
        assertThat(ids.stream().distinct()).hasSize(MAILS);
        assertThat(ids).hasSize(MAILS + Collections.frequency(moments, Moment.BEFORE_REPLY));
    }

    @Test
    void twinThatMarksBeforeItSendsLosesTheMail() throws Exception {
        killWhileSending(Moment.BEFORE_DELIVERY, true);
        sendTheRest(true);

        server.waitForIncomingEmail(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS), MAILS - 1);
        assertThat(messageIds().stream().distinct()).hasSize(MAILS - 1);
    }

    private void killWhileSending(Moment moment, boolean markFirst) throws Exception {
        CountDownLatch reached = relay.holdAt(moment, KILLED_AT);
        Process sender = start(markFirst);
        try {
            assertThat(reached.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            sender.destroyForcibly().waitFor();
        }
    }

    private void sendTheRest(boolean markFirst) throws Exception {
        relay.release();
        Process sender = start(markFirst);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        try {
            while (!allSent() && System.nanoTime() < limit) {
                server.waitForIncomingEmail(200, server.getReceivedMessages().length + 1);
            }
            assertThat(allSent()).isTrue();
        } finally {
            sender.destroy();
            sender.waitFor();
        }
    }

    private boolean allSent() {
        return partnerships.asCoordinator(partnership, () -> log.page(0, 2 * MAILS)).stream()
                .allMatch(entry -> entry.state() == MailEntry.State.SENT);
    }

    private Process start(boolean markFirst) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderProcess.class.getName(),
                        database.url(),
                        database.program().user(),
                        database.program().password(),
                        database.owner().user(),
                        database.owner().password(),
                        Integer.toString(relay.port()),
                        folder.toString(),
                        Boolean.toString(markFirst))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-sender.log")))
                .start();
    }

    private List<String> messageIds() {
        return Arrays.stream(server.getReceivedMessages())
                .map(KilledSenderTest::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static HoldingRelay relay(GreenMail server) {
        server.start();
        try {
            return new HoldingRelay(server.getSmtp().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
