package eu.gminarium.messaging.schedule;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.message.OpenCards;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Cards that a test says nobody filled in. */
@Singleton
@Requires(property = "gminarium.test.inbox-digest")
class ForgottenCards implements OpenCards {

    private final List<OpenCard> cards = new CopyOnWriteArrayList<>();

    void forget(ApplicationId application, LocalDate lastDay) {
        cards.add(new OpenCard(application, lastDay));
    }

    void clear() {
        cards.clear();
    }

    @Override
    public List<OpenCard> until(LocalDate day) {
        return cards.stream().filter(card -> !card.lastDay().isAfter(day)).toList();
    }
}
