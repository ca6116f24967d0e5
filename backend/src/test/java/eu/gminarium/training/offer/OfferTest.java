package eu.gminarium.training.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.catalogue.Trainings;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class OfferTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    @Inject
    TrainingFixture fixture;

    @Inject
    Offers offers;

    @Inject
    Trainings trainings;

    @Inject
    MailLog mail;

    private Partnership partnership;
    private TestOffice office;
    private TestOffice other;

    @BeforeEach
    void openOffices() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        other = fixture.office(partnership, 2);
    }

    @Test
    void headGetsTheOfferOnceHoweverOftenItIsSent() {
        TestOffice unit = fixture.otherUnit(office);
        Offer offer = enter(TODAY);

        assertThat(send(offer, office.id())).isEqualTo(new Sending(2, 0));
        assertThat(send(offer, office.id(), other.id())).isEqualTo(new Sending(1, 0));
        assertThat(send(offer, other.id())).isEqualTo(new Sending(0, 0));

        assertThat(mailOf(offer))
                .containsExactlyInAnyOrder(address(office.head()), address(unit.head()), address(other.head()));
    }

    @Test
    void headOfTwoUnitsGetsItOnce() {
        TestOffice unit = fixture.otherUnit(office);
        fixture.execute(
                partnership,
                "UPDATE unit SET head_id = ? WHERE id = ?",
                office.head().value(),
                unit.unit().value());

        assertThat(send(enter(TODAY), office.id())).isEqualTo(new Sending(1, 0));
    }

    @Test
    void headWithoutAddressSeesItOnTheScreen() {
        fixture.execute(
                partnership,
                "UPDATE employee SET email = NULL WHERE id = ?",
                office.head().value());
        Offer offer = enter(TODAY);

        assertThat(send(offer, office.id())).isEqualTo(new Sending(1, 1));
        assertThat(asHead(office)).extracting(Offer::id).containsExactly(offer.id());
        assertThat(mailOf(offer)).isEmpty();
    }

    @Test
    void onlyThoseToWhomItWasSentSeeIt() {
        Offer offer = enter(TODAY);
        send(offer, office.id());

        assertThat(asHead(office)).hasSize(1);
        assertThat(fixture.<List<Offer>>asOffice(office, offers::all)).hasSize(1);
        assertThat(asHead(other)).isEmpty();
        assertThat(fixture.<List<Offer>>asOffice(other, offers::all)).isEmpty();
        assertThatThrownBy(() -> fixture.as(other, Role.HEAD, other.head(), () -> offers.get(offer.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.as(other, Role.HEAD, other.head(), () -> offers.want(offer.id(), 1)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> fixture.asOffice(office, () -> offers.want(offer.id(), 1)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void wishesOfHeadsAddUp() {
        Offer offer = enter(TODAY);
        send(offer, office.id(), other.id());

        fixture.as(office, Role.HEAD, office.head(), () -> offers.want(offer.id(), 3));
        fixture.as(office, Role.HEAD, office.head(), () -> offers.want(offer.id(), 2));
        fixture.as(other, Role.HEAD, other.head(), () -> offers.want(offer.id(), 4));

        assertThat(fixture.asCoordinator(partnership, () -> offers.get(offer.id())))
                .extracting(Offer::sentTo, Offer::wantedPeople)
                .containsExactly(2L, 6L);
        assertThat(asHead(office)).extracting(Offer::own, Offer::wantedPeople).containsExactly(tuple(2, 2L));
    }

    @Test
    void expiredOfferIsNotSentAndNobodyAsksForIt() {
        Offer offer = enter(TODAY.minusDays(1));

        assertThatThrownBy(() -> send(offer, office.id())).isInstanceOf(OfferExpired.class);
    }

    @Test
    void oneTrainingIsMadeOfIt() {
        Offer offer = enter(TODAY);
        TrainingId first = training();
        TrainingId second = training();

        assertThat(fixture.asCoordinator(partnership, () -> offers.become(offer.id(), first))
                        .training())
                .isEqualTo(first);
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> offers.become(offer.id(), second)))
                .isInstanceOf(OfferTaken.class);
    }

    @Test
    void badInputIsNamedByField() {
        Money zloty = new Money(45000, Currency.getInstance("PLN"));

        assertRefused(input("no-such-topic", zloty, TODAY, null), "topic");
        assertRefused(input("client-service", new Money(1, Currency.getInstance("EUR")), TODAY, null), "price");
        assertRefused(input("client-service", new Money(-1, Currency.getInstance("PLN")), TODAY, null), "price");
        assertRefused(input("client-service", zloty, TODAY, TODAY.minusDays(1)), "endsOn");
        assertRefused(input("client-service", zloty, null, TODAY), "endsOn");
        assertThatThrownBy(() -> send(enter(TODAY), OfficeId.next())).isInstanceOf(InvalidField.class);
    }

    private TrainingId training() {
        return fixture.asCoordinator(
                partnership, () -> trainings.add(fixture.training(partnership)).id());
    }

    private List<Offer> asHead(TestOffice of) {
        return fixture.<List<Offer>>as(of, Role.HEAD, of.head(), offers::all);
    }

    private Sending send(Offer offer, OfficeId... to) {
        return fixture.asCoordinator(partnership, () -> offers.send(offer.id(), Set.of(to)));
    }

    private Offer enter(LocalDate validUntil) {
        NewOffer input = new NewOffer(
                "client-service",
                "At the desk",
                "Academy",
                "One day",
                "https://academy.example/desk",
                null,
                null,
                null,
                new Money(45000, Currency.getInstance("PLN")),
                validUntil);
        return fixture.asCoordinator(partnership, () -> offers.add(input));
    }

    private static NewOffer input(String topic, Money price, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new NewOffer(topic, "At the desk", "Academy", "", null, null, startsOn, endsOn, price, TODAY);
    }

    private void assertRefused(NewOffer input, String field) {
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> offers.add(input)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InvalidField.FieldError::field)
                                .containsExactly(field));
    }

    private List<String> mailOf(Offer offer) {
        return fixture.<List<MailEntry>>asCoordinator(partnership, () -> mail.page(0, 100)).stream()
                .filter(entry -> entry.subject().contains(offer.title()))
                .map(MailEntry::recipient)
                .toList();
    }

    private static String address(EmployeeId employee) {
        return employee.value() + "@office.example";
    }
}
