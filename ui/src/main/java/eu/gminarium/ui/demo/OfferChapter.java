package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.gminarium.security.Access;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.offer.NewOffer;
import eu.gminarium.training.offer.OfferId;
import eu.gminarium.training.offer.Offers;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Providers' offers, sent on to heads, of whom those with a sign-in answer. */
@Singleton
final class OfferChapter {

    private final Offers offers;

    OfferChapter(Offers offers) {
        this.offers = offers;
    }

    void tell(DemoStage stage) {
        Map<String, String> providers = stage.rows("providers.csv").stream()
                .collect(toMap(row -> row.text("provider"), row -> row.text("name")));
        stage.rows("offers.csv").forEach(row -> tell(stage, row, row.in(providers, "provider")));
    }

    private void tell(DemoStage stage, DemoRow row, String provider) {
        OfferId id = stage.asCoordinator(
                stage.calendar().day(row.text("entered_on")),
                () -> offers.add(offer(stage, row, provider)).id());
        Set<OfficeId> offices = Stream.of(row.text("offices").split(" "))
                .map(stage.cast()::office)
                .collect(toSet());
        LocalDate sentOn = stage.calendar().day(row.text("sent_on"));
        stage.asCoordinator(sentOn, () -> offers.send(id, offices));
        row.optional("wishes").stream()
                .flatMap(wishes -> Stream.of(wishes.split(" ")))
                .forEach(wish -> want(stage, id, sentOn.plusDays(1), wish));
    }

    /** @param wish {@code tworog/4=3}: employee 4 of the office would send three people */
    private void want(DemoStage stage, OfferId id, LocalDate day, String wish) {
        String[] parts = wish.split("[/=]");
        Seat head = new Seat(parts[0], Integer.parseInt(parts[1]));
        Access access =
                stage.cast().signIn(head).orElseThrow(() -> new IllegalStateException("nobody signs in for " + wish));
        stage.as(access, day, () -> offers.want(id, Integer.parseInt(parts[2])));
    }

    private static NewOffer offer(DemoStage stage, DemoRow row, String provider) {
        return new NewOffer(
                row.text("topic"),
                row.text("title"),
                provider,
                row.text("description"),
                row.optional("link").orElse(null),
                row.text("place"),
                stage.calendar().workingDay(row.text("starts_on")),
                stage.calendar().workingDay(row.text("starts_on")).plusDays(days(row)),
                Money.of(row.decimal("price_per_person"), stage.partnership().currency()),
                stage.calendar().day(row.text("valid_until")));
    }

    private static int days(DemoRow row) {
        return Integer.parseInt(row.text("ends_on")) - Integer.parseInt(row.text("starts_on"));
    }
}
