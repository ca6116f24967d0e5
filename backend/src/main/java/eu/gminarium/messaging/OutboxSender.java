package eu.gminarium.messaging;

import eu.gminarium.tenancy.Scopes;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Sends what is due, every few seconds; absent without a mail server. */
@Singleton
@Requires(bean = OutboxDelivery.class)
class OutboxSender {

    private final OutboxDelivery delivery;

    OutboxSender(OutboxDelivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(fixedDelay = "${gminarium.mail.interval:10s}", initialDelay = "${gminarium.mail.interval:10s}")
    void sendDue() {
        boolean more = true;
        while (more) {
            more = Scopes.platform(delivery::sendNext);
        }
    }
}
