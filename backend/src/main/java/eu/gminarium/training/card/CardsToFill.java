package eu.gminarium.training.card;

import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.message.OpenCards;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells the reminders which cards nobody has filled in. */
@Singleton
class CardsToFill implements OpenCards {

    /** Cards of longer ago are no news. */
    private static final int DAYS = 90;

    private final CardRepository cards;
    private final CardShelf shelf;
    private final Clock clock;

    CardsToFill(CardRepository cards, CardShelf shelf, Clock clock) {
        this.cards = cards;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public List<OpenCard> until(LocalDate day) {
        return cards.unfilled(shelf.today(), shelf.zone().getId(), clock.instant(), day.minusDays(DAYS), day).stream()
                .map(row -> new OpenCard(new ApplicationId(row.id()), row.lastDay()))
                .toList();
    }
}
