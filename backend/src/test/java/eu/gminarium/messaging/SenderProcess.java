package eu.gminarium.messaging;

import eu.gminarium.testing.TestPostgres;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A program of its own that sends the outbox of somebody else's database until it is killed. */
public final class SenderProcess {

    private SenderProcess() {}

    /**
     * @param args database; user and password of the program and of the owner; port of the mail server; data folder; whether the
     *     safety is off
     */
    public static void main(String[] args) throws InterruptedException {
        try (ApplicationContext context = ApplicationContext.run(Map.ofEntries(
                Map.entry(TestPostgres.OWN_DATABASE, "true"),
                Map.entry("jdbc.url", args[0]),
                Map.entry("jdbc.user", args[1]),
                Map.entry("jdbc.password", args[2]),
                Map.entry("jdbc.migration.user", args[3]),
                Map.entry("jdbc.migration.password", args[4]),
                Map.entry("smtp.host", "127.0.0.1"),
                Map.entry("smtp.port", args[5]),
                Map.entry("smtp.from", "gminarium@county.test"),
                Map.entry("gminarium.home", args[6]),
                Map.entry("gminarium.test.mark-first", args[7]),
                Map.entry("gminarium.mail.interval", "50ms"),
                Map.entry("gminarium.messages.interval", "1h"),
                Map.entry("datasources.default.maximum-pool-size", "3")))) {
            context.getBean(OutboxSender.class);
            new CountDownLatch(1).await();
        }
    }
}
